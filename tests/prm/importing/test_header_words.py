from __future__ import annotations

import pytest

from prm.importing.header_words import (
    is_about_last_time,
    known_headers,
    label_of,
    languages_of,
    meaning_of,
    rhythm_of,
    word_key,
)
from prm.importing.targets import Target


def test_a_columns_name_is_compared_without_case_marks_numbers_and_signs() -> None:
    assert word_key("E-Mail 2") == word_key("e_mail") == "e mail"
    assert word_key("FirstName") == "first name"
    assert word_key("Prénom ") == "prenom"
    assert word_key("Straße") == word_key("STRASSE")


@pytest.mark.parametrize(
    ("header", "meaning"),
    [
        ("Full Name", "name"),
        ("Vorname", "given name"),
        ("Apellidos", "family name"),
        ("Société", "organization"),
        ("Ruolo", "position"),
        ("Correio eletrónico", "email"),
        ("Mobiele telefoon", "phone"),
        ("LinkedIn URL", "link"),
        ("Postleitzahl", "postal code"),
        ("Woonplaats", "place"),
        ("Date de naissance", "birthday"),
        ("Etiquetas", "tags"),
        ("Keep in touch", "rhythm"),
        ("Woher wir uns kennen", "how met"),
        ("Observações", "note"),
        ("Letzter Kontakt", "last talked"),
        ("Last lunch", "last in person"),
        ("Work e-mail address", "email"),
        ("Handy privat", "phone"),
        ("Имя", "given name"),
    ],
)
def test_columns_of_many_languages(header: str, meaning: str) -> None:
    assert meaning_of(header, languages_of([header])) == meaning


@pytest.mark.parametrize("header", ["Skill Name", "Application Date", "Column of mine", "Zzz", ""])
def test_what_only_sounds_like_it_means_nothing(header: str) -> None:
    assert meaning_of(header, ["en"]) == ""


def test_of_two_meanings_that_of_the_headers_language_counts() -> None:
    spanish, italian = ["Nombre", "Apellidos", "Correo"], ["Nome", "Cognome", "Azienda"]
    assert languages_of(spanish)[0] == "es"
    assert languages_of(italian)[0] == "it"
    assert languages_of(["Zzz"]) == []
    assert known_headers(["Name", "Zzz", "Firma"]) == 2


def test_every_word_of_the_data_leads_to_a_target() -> None:
    for target in Target:
        if target is not Target.LEAVE_OUT:
            assert meaning_of(str(target), ["en"]) == str(target), target


def test_whose_address_a_column_holds() -> None:
    assert label_of("Home Phone") == "home"
    assert label_of("E-Mail geschäftlich") == "work"
    assert label_of("Handy") == "mobile"
    assert label_of("E-mail") == ""


def test_the_last_time_is_told_from_the_first_word() -> None:
    assert is_about_last_time("Letztes Bier")
    assert not is_about_last_time("Started")


@pytest.mark.parametrize(
    ("text", "rhythm"),
    [
        ("Monthly", ("Monthly", "")),
        ("vierteljährlich", ("Each season", "")),
        ("Twice a year", ("Twice a year", "")),
        ("every 3 weeks", ("", "21")),
        ("alle 2 Monate", ("", "60")),
        ("45", ("", "45")),
        ("A-list", None),
        ("0", None),
        ("9 parsecs", None),
    ],
)
def test_rhythms_as_people_write_them(text: str, rhythm: tuple[str, str] | None) -> None:
    assert rhythm_of(text) == rhythm
