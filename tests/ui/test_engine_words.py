"""What the engine says reaches the person in the language of the window."""

from __future__ import annotations

from collections.abc import Iterator

import pytest
from PySide6.QtWidgets import QApplication

from ui.engine_words import in_language
from ui.language import Language


@pytest.fixture
def language(qapp: QApplication) -> Iterator[Language]:
    one = Language(qapp, "de")
    yield one
    one.use("en")
    one.deleteLater()


def test_english_is_left_as_it_is(qapp: QApplication) -> None:
    assert in_language("There is no exchange i7.") == "There is no exchange i7."


def test_a_sentence_with_values_is_said_in_german(language: Language) -> None:
    said = in_language("There is no exchange i7.")
    assert said != "There is no exchange i7."
    assert "i7" in said


def test_a_whole_sentence_is_said_in_german(language: Language) -> None:
    assert in_language("both wrote") == "beide haben geschrieben"


def test_what_nobody_knows_stays_as_it_is(language: Language) -> None:
    assert in_language("Bees & <b>wasps</b>") == "Bees & <b>wasps</b>"


def test_quoted_words_are_never_translated(language: Language) -> None:
    assert in_language("both speak of “both wrote”") == "beide sprechen von „both wrote“"
