"""The language of the window: words, dates, plurals and the direction of the line."""

from __future__ import annotations

from collections.abc import Iterator
from datetime import date

import pytest
from PySide6.QtCore import QCoreApplication, QLocale, Qt
from PySide6.QtWidgets import QApplication

from ui.formatting import day_text, people_text
from ui.language import Language

ON = date(2026, 11, 22)


@pytest.fixture
def language(qapp: QApplication) -> Iterator[Language]:
    before = QLocale()
    one = Language(qapp, "en")
    yield one
    one.use("en")
    QLocale.setDefault(before)
    one.deleteLater()


def test_german_says_words_days_and_plurals(language: Language) -> None:
    language.use("de")
    assert QCoreApplication.translate("formatting", "Yesterday") == "Gestern"
    assert day_text(date(2026, 11, 19), ON) == "Donnerstag"
    assert people_text(1) == "1 Person"
    assert people_text(2041) == f"{QLocale().toString(2041)} Personen"


def test_english_comes_back_whole(language: Language) -> None:
    language.use("de")
    language.use("en")
    assert QCoreApplication.translate("formatting", "Yesterday") == "Yesterday"
    assert day_text(date(2026, 11, 19), ON) == "Thursday"
    assert people_text(1) == "1 person"


def test_a_language_that_kith_does_not_speak_is_english(language: Language) -> None:
    language.use("xx")
    assert language.code in ("en", "de")  # the system's


def test_the_line_runs_as_the_language_does(language: Language, qapp: QApplication) -> None:
    language.use("de")
    assert qapp.layoutDirection() is Qt.LayoutDirection.LeftToRight
