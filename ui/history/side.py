"""Beside the steps: the trash, and the newest backup with the way back to any of them."""

from __future__ import annotations

from datetime import datetime
from typing import TYPE_CHECKING, Final

from PySide6.QtCore import QLocale, Qt, QTime
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from prm.people import Filter, Scope
from prm.purge import TRASH_DAYS
from prm.trash import Belongings, belongings, delete_for_ever, empty_whole_trash, trashed_ids
from ui.formatting import people_text, plural
from ui.history.queries import Side, side
from ui.history.rows import PersonRow, ThingRow, TrashRow, belongings_text
from ui.jobs import Failure, Replayed
from ui.kit.button import Button, ButtonKind
from ui.kit.dialog import Dialog
from ui.kit.icon_view import IconView
from ui.kit.separator import Separator
from ui.kit.text import Tone, plain_label
from ui.kit.tokens import Size, Space, Style
from ui.phrases import in_sentence
from ui.restoring import RestoreDialog
from ui.step_words import step_label

if TYPE_CHECKING:
    from prm.database import Transaction, Written
    from ui.desk import Desk

_MOST: Final = 30


def _whole_trash(tx: Transaction) -> Belongings:
    return belongings(tx, trashed_ids(tx))


class SidePane(QWidget):
    """The trash with Restore and Delete for ever, and the backups. Only what cannot be undone is asked about."""

    def __init__(self, desk: Desk, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._desk = desk
        self._backend = desk.backend
        self._rows: list[TrashRow] = []
        self._things = 0
        self._going: TrashRow | None = None
        self._restored = ""
        self._dialog: Dialog | RestoreDialog | None = None
        self._list = QVBoxLayout()
        self._list.setSpacing(0)
        self._nothing = plain_label(tone=Tone.INK2, wrap=True)
        self._more = Button("", ButtonKind.LINK)
        self._more.clicked.connect(self._on_more_clicked)
        self._empty = Button(self.tr("Empty the trash…"), icon="trash-2")
        self._empty.clicked.connect(self._on_empty_clicked)
        self._problem = plain_label(tone=Tone.WARN, wrap=True)
        self._problem.hide()
        self._backup = plain_label(tone=Tone.INK2, wrap=True)
        self._restore = Button(self.tr("Restore a backup…"))
        self._restore.clicked.connect(self.ask_restore)
        self._lay_out()

    def _lay_out(self) -> None:
        head = QHBoxLayout()
        head.setSpacing(Space.MEDIUM)
        told = self.tr("kept for {number} days, then gone for good").format(number=TRASH_DAYS)
        head.addWidget(plain_label(self.tr("Trash"), Style.SECTION), 0, Qt.AlignmentFlag.AlignBaseline)
        head.addWidget(plain_label(told, tone=Tone.INK2, wrap=True), 1, Qt.AlignmentFlag.AlignBaseline)
        line = QHBoxLayout()
        line.setSpacing(Space.MEDIUM)
        line.addWidget(IconView("hard-drive", Size.ICON_LARGE), 0, Qt.AlignmentFlag.AlignTop)
        line.addWidget(self._backup, 1)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, Space.SMALL, 0, 0)
        column.setSpacing(Space.MEDIUM)
        column.addLayout(head)
        column.addWidget(self._nothing)
        column.addLayout(self._list)
        column.addWidget(self._more, 0, Qt.AlignmentFlag.AlignLeading)
        column.addWidget(self._problem)
        column.addWidget(self._empty, 0, Qt.AlignmentFlag.AlignLeading)
        column.addSpacing(Space.SMALL)
        column.addWidget(Separator())
        column.addSpacing(Space.SMALL)
        column.addLayout(line)
        column.addWidget(self._restore, 0, Qt.AlignmentFlag.AlignLeading)
        column.addStretch()

    def refresh(self) -> None:
        """Ask for what is shown anew."""
        self._backend.fetch(self, side, _MOST, done=self._on_side)

    def _on_side(self, found: Side) -> None:
        today = self._backend.today
        self._clear()
        for person in found.trash.people:
            self._add(PersonRow(person, today))
        for thing in found.trash.things:
            self._add(ThingRow(thing, today))
        self._things = len(found.trash.things)
        unlisted = found.trash.people_in_all - len(found.trash.people)
        more = self.tr("{people} more in the trash").format(people=people_text(unlisted))
        self._more.set_label(more)
        self._more.setVisible(unlisted > 0)
        self._nothing.setVisible(not found.trash)
        self._nothing.setText(self.tr("Nothing is in the trash."))
        self._empty.setVisible(bool(found.trash))
        self._backup.setText(self._backup_text(found.backup_at))

    def _backup_text(self, made_at: datetime | None) -> str:
        if made_at is None:
            return self.tr("A backup is made each day you use Kith. There is none yet.")
        time = QLocale().toString(QTime(made_at.hour, made_at.minute), QLocale.FormatType.ShortFormat)
        return self.tr(
            "A backup is made each day you use Kith. The newest is from {day}, {time}, and was opened and counted"
            " after it was written."
        ).format(day=in_sentence(made_at.date(), self._backend.today), time=time)

    def _add(self, row: TrashRow) -> None:
        if self._rows:
            self._list.addWidget(Separator())
        row.restore_requested.connect(self._on_row_restore_requested)
        row.delete_requested.connect(self._on_row_delete_requested)
        self._rows.append(row)
        self._list.addWidget(row)

    def _clear(self) -> None:
        self._rows = []
        while (item := self._list.takeAt(0)) is not None:
            if (widget := item.widget()) is not None:
                widget.hide()
                widget.deleteLater()

    @property
    def rows(self) -> list[TrashRow]:
        """What is listed of the trash."""
        return self._rows

    @property
    def empty_button(self) -> Button:
        return self._empty

    @property
    def dialog(self) -> Dialog | RestoreDialog | None:
        """The question that was asked last."""
        return self._dialog

    @property
    def problem(self) -> str:
        """What went wrong, empty where nothing did."""
        return self._problem.text() if self._problem.isVisibleTo(self) else ""

    @property
    def backup_text(self) -> str:
        """The line on the newest backup."""
        return self._backup.text()

    def _on_more_clicked(self) -> None:
        self._desk.ways.people_asked.emit(Filter(Scope.TRASH), self.tr("Trash"))

    def _on_row_restore_requested(self, row: TrashRow) -> None:
        self._problem.hide()
        if isinstance(row, PersonRow):
            from prm.contacts import restore_contact

            self._restored = row.person.name
            self._backend.run(self, restore_contact, [row.person.id], done=self._on_restored)
        elif isinstance(row, ThingRow):
            self._backend.undo(self, row.thing.past.step.id, done=self._on_taken_back, failed=self._on_failed)

    def _on_restored(self, written: Written[None]) -> None:
        text = self.tr("{name} is back").format(name=self._restored)
        self._desk.notices.say(text, self.tr("out of the trash"), written.changes.step_id)

    def _on_taken_back(self, replayed: Replayed) -> None:
        self._desk.notices.say(self.tr("Taken back"), step_label(replayed.past))

    def _on_row_delete_requested(self, row: TrashRow) -> None:
        self._going = row
        title = self.tr("Delete “{what}” for ever?").format(what=row.title)
        detail = ""
        if isinstance(row, PersonRow):
            detail = belongings_text(row.person.belongings)
        self._ask(title, detail, self.tr("Delete for ever"), self._on_delete_agreed)

    def _ask(self, title: str, goes: str, verb: str, agreed: object) -> None:
        sentence = (
            self.tr("With it goes: {things}.").format(things=goes)
            if goes
            else self.tr("Nothing else goes with it.")
        )
        detail = self.tr("It cannot be undone. Backups made before still hold it until they are thinned out.")
        dialog = Dialog(
            title,
            verb,
            detail=sentence,
            safe=self.tr("Leave it as it is"),
            is_dangerous=True,
            parent=self.window(),
        )
        dialog.body.addWidget(plain_label(detail, tone=Tone.INK2, wrap=True))
        dialog.accepted.connect(agreed)
        self._dialog = dialog
        dialog.open()

    def _on_delete_agreed(self) -> None:
        row = self._going
        if isinstance(row, PersonRow):
            self._delete([row.person.id], [])
        elif isinstance(row, ThingRow):
            self._delete([], [row.thing.past.step.id])

    def _delete(self, contact_ids: list[int], step_ids: list[int]) -> None:
        self._problem.hide()
        self._backend.manage(
            self, delete_for_ever, contact_ids, step_ids, done=self._on_deleted, failed=self._on_failed
        )

    def _on_empty_clicked(self) -> None:
        self._backend.fetch(self, _whole_trash, done=self._on_counted)

    def _on_counted(self, found: Belongings) -> None:
        if found.people and self._things:
            title = self.tr("Delete {people} and {things} for ever?")
        elif found.people:
            title = self.tr("Delete {people} for ever?")
        else:
            title = self.tr("Delete {things} for ever?")
        things = plural("%Ln deleted thing", "%Ln deleted things", self._things)
        words = {"people": people_text(found.people), "things": things}
        verb = plural("Delete %Ln person", "Delete %Ln people", found.people)
        if not found.people:
            verb = plural("Delete %Ln thing", "Delete %Ln things", self._things)
        self._ask(title.format(**words), belongings_text(found), verb, self._on_empty_agreed)

    def _on_empty_agreed(self) -> None:
        self._problem.hide()
        self._backend.manage(self, empty_whole_trash, done=self._on_deleted, failed=self._on_failed)

    def _on_deleted(self, written: Written[int]) -> None:
        number = plural("%Ln was deleted", "%Ln were deleted", written.result)
        self._desk.notices.say(self.tr("Deleted for ever"), number)
        self.refresh()

    def _on_failed(self, failure: Failure) -> None:
        self._problem.setText(failure.message)
        self._problem.show()

    def ask_restore(self) -> None:
        """Ask which backup takes the place of the book."""
        dialog = RestoreDialog(self._desk, self.window())
        self._dialog = dialog
        dialog.open()
