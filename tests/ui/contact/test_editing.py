"""A person edited where everything stands: each value is one step, what the book refuses stays as it was typed."""

from __future__ import annotations

from datetime import date
from pathlib import Path
from typing import Any

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QImage
from PySide6.QtWidgets import QLineEdit
from pytestqt.qtbot import QtBot

from prm.people import Person, person
from prm.photos import photo_of
from prm.timeline import exchanges_of
from ui.contact.exchange_form import ExchangeForm
from ui.contact.fact_values import Fact
from ui.contact.page import ContactPage
from ui.contact.photo import read_picture
from ui.contact.printing import document_of, write_pdf
from ui.contact.promise_buttons import PromiseButtons
from ui.contact.row_menu import RowMenu
from ui.desk import Desk
from ui.kit.editable import EditableText
from ui.kit.timeline import Node
from ui.notices import Notice


@pytest.fixture
def said(desk: Desk) -> list[Notice]:
    heard: list[Notice] = []
    desk.notices.said.connect(heard.append)
    return heard


@pytest.fixture
def page(qtbot: QtBot, desk: Desk, people: dict[str, int]) -> ContactPage:
    one = ContactPage(desk)
    qtbot.addWidget(one)
    one.resize(640, 800)
    one.show_person(people["ines"])
    with qtbot.waitActive(one):
        one.show()
        one.activateWindow()
    qtbot.waitUntil(lambda: one.contact is not None)
    return one


def read(desk: Desk, contact_id: int) -> Person:
    return desk.backend.database().read(person, contact_id)


def field_of(page: ContactPage, fact: Fact) -> EditableText:
    return next(field for field, value in page._facts.fields.items() if value.fact is fact)


def type_into(qtbot: QtBot, page: ContactPage, field: EditableText, text: str) -> None:
    field.edit()
    field.set_typed(text)
    line = field.findChild(QLineEdit)
    qtbot.keyClick(line, Qt.Key.Key_Return)


def test_an_address_is_changed_and_taken_away(
    qtbot: QtBot, desk: Desk, page: ContactPage, said: list[Notice], people: dict[str, int]
) -> None:
    with qtbot.waitSignal(page.shown):
        type_into(qtbot, page, field_of(page, Fact.EMAIL), "ines@lisbon.example")
    qtbot.waitUntil(lambda: len(said) == 1)
    assert said[0].step_id is not None
    assert [m.value for m in read(desk, people["ines"]).methods] == ["ines@lisbon.example"]
    assert field_of(page, Fact.EMAIL).shown == "ines@lisbon.example"
    type_into(qtbot, page, field_of(page, Fact.EMAIL), "")
    qtbot.waitUntil(lambda: len(said) == 2)
    assert read(desk, people["ines"]).methods == ()


@pytest.mark.parametrize(
    ("fact", "typed", "check"),
    [
        (Fact.HOW_MET, "At the book fair", lambda p: p.how_met == "At the book fair"),
        (Fact.PLACE, "Lisbon", lambda p: p.place == "Lisbon"),
        (Fact.NICKNAME, "Nê", lambda p: p.nickname == "Nê"),
        (Fact.PHONE, "+351 911 222 333", lambda p: "+351 911 222 333" in [m.value for m in p.methods]),
        (Fact.BIRTHDAY, "29 February", lambda p: [d.value for d in p.dates] == ["--02-29"]),
        (Fact.OTHER_DATE, "Wedding, 12 June 2019", lambda p: [(d.label, d.value) for d in p.dates] == [("Wedding", "2019-06-12")]),
        (Fact.AROUND, "Rui, partner, sails", lambda p: [(r.name, r.kind, r.note) for r in p.relations] == [("Rui", "partner", "sails")]),
    ],
)  # fmt: skip
def test_something_new_is_added(
    qtbot: QtBot, desk: Desk, page: ContactPage, people: dict[str, int], fact: Fact, typed: str, check: Any
) -> None:
    page._facts.begin(fact)
    field = next(
        field for field, value in page._facts.fields.items() if value.fact is fact and not value.shown
    )
    assert field.is_editing
    field.set_typed(typed)
    qtbot.keyClick(field.findChild(QLineEdit), Qt.Key.Key_Return)
    qtbot.waitUntil(lambda: check(read(desk, people["ines"])))


def test_what_the_book_refuses_stays_as_it_was_typed(
    qtbot: QtBot, desk: Desk, page: ContactPage, people: dict[str, int]
) -> None:
    page._facts.begin(Fact.AROUND)
    field = next(field for field, value in page._facts.fields.items() if not value.shown)
    field.set_typed("Rui")
    qtbot.keyClick(field.findChild(QLineEdit), Qt.Key.Key_Return)
    qtbot.waitUntil(lambda: any("after a comma" in one._problem.text() for one in page._facts.fields))
    again = next(one for one in page._facts.fields if "after a comma" in one._problem.text())
    assert again.is_editing
    assert again.typed == "Rui"
    assert read(desk, people["ines"]).relations == ()


def test_a_name_in_any_script(qtbot: QtBot, desk: Desk, page: ContactPage, people: dict[str, int]) -> None:
    page.edit_name()
    page._header.name.set_typed("王小明")
    qtbot.keyClick(page._header.name.findChild(QLineEdit), Qt.Key.Key_Return)
    qtbot.waitUntil(lambda: read(desk, people["ines"]).line.display_name == "王小明")


def test_a_change_from_elsewhere_does_not_take_the_field_away(
    qtbot: QtBot, desk: Desk, page: ContactPage, people: dict[str, int]
) -> None:
    field = field_of(page, Fact.EMAIL)
    field.edit()
    field.set_typed("half typ")
    from prm.notes import add_note

    with qtbot.waitSignal(page.shown):
        desk.backend.run(desk.backend, add_note, people["ines"], "from elsewhere")
    assert field.is_editing
    assert field.typed == "half typ"


def test_a_tag_is_taken_off(qtbot: QtBot, desk: Desk, page: ContactPage, people: dict[str, int]) -> None:
    page._header._tags[0].click()
    qtbot.waitUntil(lambda: read(desk, people["ines"]).tags == ())


def test_a_note_is_kept_after_a_pause_and_deleted(
    qtbot: QtBot, desk: Desk, page: ContactPage, said: list[Notice], people: dict[str, int]
) -> None:
    from prm.notes import notes_of

    page._on_timeline_toggled(index_of(page, Node.NOTE))
    page._note.edit()
    page._note.field.setPlainText("Moved to **Lisbon**")
    qtbot.waitUntil(
        lambda: desk.backend.database().read(notes_of, people["ines"])[0].text == "Moved to **Lisbon**"
    )
    qtbot.keyClick(page._note.field, Qt.Key.Key_Escape)
    assert page._note._view.toPlainText() == "Moved to Lisbon"
    page._note.delete()
    qtbot.waitUntil(lambda: said != [])
    assert desk.backend.database().read(notes_of, people["ines"]) == []
    assert said[-1].text == "Note deleted"


def index_of(page: ContactPage, node: Node) -> Any:
    from ui.kit.timeline import TimelineRole

    model = page._model
    return next(
        model.index(row, 0)
        for row in range(model.rowCount())
        if model.index(row, 0).data(TimelineRole.NODE) == node
    )


def test_the_menu_of_an_exchange_deletes_it_and_undo_brings_it_back(
    qtbot: QtBot, desk: Desk, page: ContactPage, said: list[Notice], people: dict[str, int]
) -> None:
    before = len(desk.backend.database().read(exchanges_of, people["ines"]))
    row = page._model.row_at(index_of(page, Node.MEANINGFUL))
    assert row is not None
    menu = RowMenu(desk, page).fill(row)
    words = [action.text().split("\t")[0] for action in menu.actions() if not action.isSeparator()]
    assert words == [
        "It does not count",
        "Read all messages",
        "Edit…",
        "Copy the words",
        "Delete this exchange",
    ]
    menu.actions()[-1].trigger()
    qtbot.waitUntil(lambda: said != [])
    assert len(desk.backend.database().read(exchanges_of, people["ines"])) == before - 1
    with qtbot.waitSignal(desk.backend.changed):
        desk.backend.undo(desk.backend, said[0].step_id)
    assert len(desk.backend.database().read(exchanges_of, people["ines"])) == before


def test_a_logged_exchange_is_changed(qtbot: QtBot, desk: Desk, people: dict[str, int]) -> None:
    exchange = desk.backend.database().read(exchanges_of, people["yuki"])[0]
    form = ExchangeForm(exchange, desk)
    qtbot.addWidget(form)
    form.words.setPlainText("An hour on the translation.")
    form.kind.setCurrentIndex(form.kind.findData("video"))
    form.confirm()
    qtbot.waitUntil(lambda: desk.backend.database().read(exchanges_of, people["yuki"])[0].kind == "video")
    assert desk.backend.database().read(exchanges_of, people["yuki"])[0].text == "An hour on the translation."


def picture(path: Path, width: int, height: int, form: str = "PNG") -> Path:
    image = QImage(width, height, QImage.Format.Format_ARGB32)
    image.fill(Qt.GlobalColor.red)
    assert image.save(str(path), form)
    return path


def test_a_picture_is_made_small_and_kept(
    qtbot: QtBot, desk: Desk, page: ContactPage, people: dict[str, int], tmp_path: Path
) -> None:
    from prm.photos import set_photo

    data = read_picture(None, picture(tmp_path / "large.png", 1600, 900))
    small = QImage.fromData(data)
    assert (small.width(), small.height()) == (512, 512)
    desk.backend.run(desk.backend, set_photo, people["ines"], data)
    qtbot.waitUntil(lambda: page._header._avatar.photo is not None)
    assert desk.backend.database().read(photo_of, people["ines"]) == data


@pytest.mark.parametrize("content", [b"", b"no picture", b"\x89PNG\r\n\x1a\n" + b"\x00" * 40])
def test_what_is_no_picture_is_refused_in_a_sentence(qapp: object, tmp_path: Path, content: bytes) -> None:
    from prm.errors import FileError

    path = tmp_path / "odd.png"
    path.write_bytes(content)
    with pytest.raises(FileError, match=r"odd\.png"):
        read_picture(None, path)


def test_a_person_on_paper_is_text_dark_on_white(qapp: object, tmp_path: Path) -> None:
    text = "Inês Duarte\n<b>Editor</b>\nhttps://example.org"
    document = document_of("Inês Duarte", text)
    assert document.toPlainText() == "Inês Duarte\n\n<b>Editor</b>\nhttps://example.org"
    path = tmp_path / "ines.pdf"
    write_pdf("Inês Duarte", text, path)
    assert path.read_bytes().startswith(b"%PDF")


def promises(page: ContactPage) -> PromiseButtons:
    found = page.findChild(PromiseButtons)
    assert found is not None
    return found


def test_a_follow_up_gets_another_day_and_is_let_go(
    qtbot: QtBot, desk: Desk, page: ContactPage, said: list[Notice], people: dict[str, int]
) -> None:
    from prm.follow_ups import follow_ups

    menu = promises(page).fill_menu()
    assert [one.text() for one in menu.actions() if not one.isSeparator()] == [
        "Tomorrow",
        "In a week",
        "In a month",
        "No day",
        "Let it go",
    ]
    with qtbot.waitSignal(page.shown):
        menu.actions()[1].trigger()
    (moved,) = desk.backend.database().read(follow_ups, contact_id=people["ines"])
    assert moved.due_on == date(2026, 11, 29)
    with qtbot.waitSignal(page.shown):
        promises(page).fill_menu().actions()[-1].trigger()
    assert desk.backend.database().read(follow_ups, contact_id=people["ines"]) == []
    qtbot.waitUntil(lambda: len(said) == 2)
    assert [notice.step_id is not None for notice in said] == [True, True]


def test_the_words_of_a_follow_up_are_edited(
    qtbot: QtBot, desk: Desk, page: ContactPage, people: dict[str, int]
) -> None:
    from prm.follow_ups import follow_ups

    type_into(qtbot, page, field_of(page, Fact.PROMISE), "Introduce Zofia to Yuki")
    qtbot.waitUntil(
        lambda: (
            desk.backend.database().read(follow_ups, contact_id=people["ines"])[0].text
            == "Introduce Zofia to Yuki"
        )
    )
