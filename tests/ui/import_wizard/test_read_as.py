from __future__ import annotations

from pytestqt.qtbot import QtBot

from prm.importing.formats import FORMATS
from prm.importing.plan import Account
from ui.appearance import Appearance
from ui.import_wizard.read_as import ReadAs


def read(file: str, format_name: str) -> Account:
    return Account(file, format_name, 0, 0, 0, 0, 0, 0, 0)


def test_every_format_has_a_title_and_archives_say_nothing(qtbot: QtBot, look: Appearance) -> None:
    one = ReadAs()
    qtbot.addWidget(one)
    for known in FORMATS:
        one.show_accounts([read("x.csv", known.name)])
        assert one.told, known.name
    one.show_accounts([read("x.zip!Connections.csv", "linkedin-connections")])
    assert one.told == ""
    one.show_accounts([read("x.csv", "table")])
    assert one.told == ""
    one.show_accounts([read("x.csv", "google-contacts"), read("y.csv", "google-contacts")])
    assert one.told == ""
