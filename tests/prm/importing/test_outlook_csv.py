from __future__ import annotations

from pathlib import Path

import pytest

from prm.importing.drafts import SourceRead
from prm.importing.formats import read_inputs
from prm.importing.outlook_csv import categories_of

DATA = Path(__file__).parents[2] / "data" / "tables"
DE = "Anrede;Vorname;Nachname;Firma;Position;Mobiltelefon;E-Mail-Adresse;Geburtstag;Kategorien;Notizen;Ort geschäftlich;Straße geschäftlich\n"
FR = "Titre;Prénom;Nom;Société;Titre;Tél. mobile;Adresse de messagerie;Anniversaire;Anniversaire de mariage ou fête;Catégories;Notes\n"
RU = "Имя;Отчество;Фамилия;Организация;Номер сотового телефона;Адрес электронной почты;Категории;Заметки\n"
PL = "Imię;Drugie imię;Nazwisko;Firma;Stanowisko;Telefon komórkowy;Adres e-mail;Urodziny;Kategorie;Notatki\n"
WEB = "First Name,Middle Name,Last Name,Title,Suffix,Nickname,E-mail Address,E-mail 2 Address,Mobile Phone,Job Title,Company,Home Street,Home City,Birthday,Anniversary,Notes\n"


def read(path: Path) -> SourceRead:
    (source,) = read_inputs([path]).sources
    assert source.format == "outlook-contacts"
    assert source.read == source.drafts + source.skipped.total() + source.rejected
    return source


@pytest.mark.parametrize("name", ["outlook_desktop_en_cp1252.csv", "outlook_desktop_en_utf8.csv"])
def test_the_desktop_in_english(name: str) -> None:
    (zoe, *_) = read(DATA / name).contacts
    assert zoe.fields["display_name"] == "Zoë Brandt"
    assert (zoe.fields["organization"], zoe.fields["position"]) == ("Müller & Söhne", "CEO")
    assert zoe.tags == ("Friends", "Key Customer")
    assert "birthday" not in zoe.fields or zoe.fields["birthday"]


def test_the_desktop_in_german() -> None:
    source = read(DATA / "outlook_desktop_de_semicolon.csv")
    assert source.encoding == "cp1252"
    assert source.contacts[0].fields["display_name"] == "Jörg Müßig"


@pytest.mark.parametrize(
    ("text", "encoding", "name"),
    [
        (DE + "Frau;Zoë;Weiß;Müller;Chefin;0171 5550100;zoe@example.org;05.04.1980;Freunde;Hallo;Köln;Ring 1\n", "cp1252", "Zoë Weiß"),
        (FR + "Mme;Hélène;Noël;Ordre;Directrice;06 55 50 10;h@example.org;03/04/1980;01/02/2010;Amis;Bonjour\n", "cp1252", "Hélène Noël"),
        (RU + "Иван;;Иванов;Звезда;+7 555 0100;ivan@example.org;Друзья;Привет\n", "cp1251", "Иван Иванов"),
        (PL + "Władysław;;Żółć;Łąka;Kierownik;555 010 001;w@example.org;05.04.1980;Przyjaciele;Cześć\n", "cp1250", "Władysław Żółć"),
        (WEB + "Ada,,Lovelace,Ms,,,ada@example.org,,555 0100,Analyst,Engine,1 St,London,12/10/1990,,Hi\n", "utf-8", "Ada Lovelace"),
    ],
)  # fmt: skip
def test_the_languages_of_windows(tmp_path: Path, text: str, encoding: str, name: str) -> None:
    path = tmp_path / "contacts.csv"
    path.write_bytes(text.replace("\n", "\r\n").encode(encoding))
    source = read(path)
    (draft,) = source.contacts
    assert source.encoding == encoding
    assert draft.fields["display_name"] == name
    assert draft.record_key.endswith("@example.org")
    assert len(draft.notes) == 1


def test_french_has_one_title_for_two_things_and_days_first(tmp_path: Path) -> None:
    path = tmp_path / "contacts.csv"
    path.write_text(
        FR + "Mme;Hélène;Noël;;Directrice;;h@example.org;03/04/1980;01/02/2010;;\n", encoding="utf-8"
    )
    (draft,) = read(path).contacts
    assert draft.fields["position"] == "Directrice"
    assert (draft.fields["birthday"], draft.fields["anniversary"]) == ("1980-04-03", "2010-02-01")


def test_english_days_that_nothing_decides_are_marked(tmp_path: Path) -> None:
    path = tmp_path / "contacts.csv"
    path.write_text(WEB + "Ada,,L,,,,ada@example.org,,,,,,,3/4/1980,0/0/00,\n", encoding="utf-8")
    source = read(path)
    assert source.contacts[0].fields["birthday"] == "1980-03-04"
    assert [problem.reason[:14] for problem in source.problems] == ["Days like 3/4/"]


def test_the_lines_of_an_address(tmp_path: Path) -> None:
    path = tmp_path / "contacts.csv"
    path.write_text(DE + ";Zoë;W;;;;z@example.org;;;;Köln;Ring 1\n", encoding="utf-8")
    (address,) = read(path).contacts[0].addresses
    assert (address.label, address.street, address.city) == ("work", "Ring 1", "Köln")


def test_googles_own_group_in_its_outlook_table_is_no_tag() -> None:
    assert categories_of("myContacts;starred") == ["starred"]
