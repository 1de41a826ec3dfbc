"""Initials for any script, and the same colours for the same person."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st
from pytestqt.qtbot import QtBot

from ui.kit.avatar import Avatar, initials, pair_of
from ui.kit.tokens import DARK, LIGHT


@pytest.mark.parametrize(
    ("name", "letters"),
    [
        ("Inês Duarte", "ID"),
        ("ada", "A"),
        ("Ludwig van der Rohe", "LR"),
        ("Ada (née Byron) Lovelace", "AL"),
        ("(Ada)", "A"),
        ("Zoë 🎉", "Z"),
        ("E\u0301lodie Martin", "ÉM"),
        ("Ольга Петрова", "ОП"),
        ("王小明", "王"),
        ("김민수", "김"),
        ("ليلى حداد", "ل"),
        ("नमिता शर्मा", "न"),
        ("José 王", "J"),
        ("42", ""),
        ("", ""),
        ("…", ""),
        ("ßen Müller", "SM"),
        ("Dr. Petra van der Berg", "PB"),
        ("J. R. Keller", "JK"),
        ("Dr.", "D"),
    ],
)
def test_initials(name: str, letters: str) -> None:
    assert initials(name) == letters


@given(st.text())
def test_initials_are_short_whatever_the_name(name: str) -> None:
    assert "\n" not in initials(name)
    assert " " not in initials(name)


def test_colours_are_the_same_in_every_run() -> None:
    numbers = [LIGHT.avatars.index(pair_of(uid, LIGHT)) for uid in ("a", "b", "0190-inês")]
    assert numbers == [3, 1, 3]
    assert DARK.avatars.index(pair_of("a", DARK)) == 3


def test_all_colours_are_used() -> None:
    assert {pair_of(str(number), LIGHT).ground.name() for number in range(200)} == {
        pair.ground.name() for pair in LIGHT.avatars
    }


def test_a_person_is_named_to_a_screen_reader(qtbot: QtBot) -> None:
    avatar = Avatar("Inês Duarte", "u1", 60)
    qtbot.addWidget(avatar)
    assert avatar.accessibleName() == "Inês Duarte"
    assert "ID" in avatar.accessibleDescription()
    assert avatar.sizeHint().width() == 60
    first = avatar.grab().toImage()
    avatar.set_person("Ada", "u2")
    assert avatar.accessibleName() == "Ada"
    assert avatar.grab().toImage() != first
    avatar.set_person("", "u2")
    assert not avatar.grab().isNull()
