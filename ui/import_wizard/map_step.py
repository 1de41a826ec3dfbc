"""The Map page: where the columns of a table go that Kith has not seen before."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import replace
from pathlib import Path
from typing import Any

from PySide6.QtCore import Signal
from PySide6.QtGui import QFontMetrics, QResizeEvent
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget
from typing_extensions import override

from prm.importing.formats import look_again, tables_to_map
from prm.importing.mapping import TableChoice, TableLook, remembered_choices
from prm.importing.targets import DAYS, NAMING, Target
from ui.backend import Backend
from ui.formatting import plural
from ui.import_wizard.frame import Foot
from ui.import_wizard.map_columns import ColumnList
from ui.import_wizard.map_words import familiar_text
from ui.import_wizard.map_writing import Writing
from ui.jobs import Failure, Task, Work
from ui.kit.button import Button, ButtonKind
from ui.kit.scroll import Scroll
from ui.kit.text import Tone, font_for, plain_label
from ui.kit.tokens import Size, Space, Style
from ui.preference_keeper import PreferenceKeeper

_WIDTH = 880
_LETTERS_OF_FOOT = 100


def look_with(_work: Work, paths: Sequence[Path], name: str, choice: TableChoice) -> TableLook | None:
    """Look at a table again, written as the person says."""
    return look_again(paths, name, choice)


def tables_in(
    _work: Work, paths: Sequence[Path], documents: Mapping[str, Any], *, as_table: bool
) -> tuple[TableLook, ...]:
    """The tables among these files that no format knows; with ``as_table`` all of them."""
    return tables_to_map(paths, remembered_choices(documents), as_table=as_table)


class MapStep(QWidget):
    """Asks about one table after another. ``needed`` says that there are tables to be asked about, ``not_needed`` that
    there are none, ``failed`` carries the ``Failure`` for which the files cannot be looked at; ``confirmed`` says that all
    are mapped, ``put_away`` is *Back*.

    What was chosen stays chosen, also where the person goes back and comes again, and is remembered for other files.
    """

    needed = Signal()
    not_needed = Signal()
    failed = Signal(Failure)
    confirmed = Signal()
    put_away = Signal()

    def __init__(self, backend: Backend, keeper: PreferenceKeeper, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._backend = backend
        self._keeper = keeper
        self._paths: list[Path] = []
        self._looks: list[TableLook] = []
        self._at = 0
        self._kept: dict[str, tuple[TableLook, TableChoice]] = {}
        self._was_touched = False
        self._task: Task | None = None
        self._title = plain_label(style=Style.TITLE, wrap=True)
        self._told = plain_label(tone=Tone.INK2, wrap=True)
        self.columns = ColumnList()
        self.writing = Writing()
        self._problem = plain_label(tone=Tone.DANGER, wrap=True)
        self._problem.hide()
        self._scroll = Scroll()
        self.foot = Foot()
        self._lay_out()
        self.columns.changed.connect(self._on_columns_changed)
        self.writing.changed.connect(self._on_writing_changed)
        self.writing.days_changed.connect(self._on_writing_days_changed)

    def _lay_out(self) -> None:
        inside = QWidget()
        inside.setMaximumWidth(_WIDTH)
        page = QVBoxLayout(inside)
        page.setContentsMargins(0, 0, 0, 0)
        page.setSpacing(Space.SMALL)
        page.addWidget(self._title)
        page.addWidget(self._told)
        page.addSpacing(Space.LARGE)
        page.addWidget(self.columns)
        page.addWidget(self.writing)
        page.addWidget(self._problem)
        page.addStretch()
        ground = QWidget()
        across = QHBoxLayout(ground)
        across.setContentsMargins(Space.PAGE, Space.PAGE, Space.PAGE, Space.LARGE)
        across.addStretch()
        across.addWidget(inside, 1000)
        across.addStretch()
        self._scroll.setWidget(ground)
        self.foot.say(self.tr("Nothing is saved yet. You see every change first."))
        back = Button(self.tr("Back"), least_height=Size.CONTROL_IN_FOOTER)
        back.clicked.connect(self.back)
        self.go_on = Button(
            self.tr("Review changes"),
            ButtonKind.PRIMARY,
            keys="Ctrl+Return",
            least_height=Size.CONTROL_IN_FOOTER,
        )
        self.go_on.clicked.connect(self.confirm)
        self.foot.add(back)
        self.foot.add(self.go_on)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        column.addWidget(self._scroll, 1)
        column.addWidget(self.foot)

    def look_for(self, paths: Sequence[Path], *, as_table: bool) -> None:
        """Look whether there are tables to be asked about; with ``as_table`` every file is one."""
        self._looks = []
        self._task = self._backend.compute(
            self,
            tables_in,
            paths,
            self._keeper.values.table_choices,
            as_table=as_table,
            done=self._on_found,
            failed=self._on_not_found,
        )
        self._paths = list(paths)

    def cancel(self) -> None:
        """Stop looking, and ask about nothing."""
        if self._task is not None:
            self._task.cancel()
        self._looks = []

    @property
    def is_used(self) -> bool:
        """Whether there are tables that it asks about."""
        return bool(self._looks)

    def _on_found(self, looks: tuple[TableLook, ...]) -> None:
        if looks:
            self.show_tables(self._paths, looks)
            self.needed.emit()
        else:
            self.not_needed.emit()

    def _on_not_found(self, failure: Failure) -> None:
        self.failed.emit(failure)

    def show_tables(self, paths: Sequence[Path], looks: Sequence[TableLook]) -> None:
        """Ask about these tables; those that were chosen for before are as they were left."""
        self._paths = list(paths)
        self._looks = [self._kept.get(look.signature, (look, None))[0] for look in looks]
        self._looks = [replace(look, file=new.file) for look, new in zip(self._looks, looks, strict=True)]
        self._at = 0
        self._show()

    @property
    def choices(self) -> Mapping[str, TableChoice]:
        """Where the columns of the tables go, by file."""
        return {look.file: self._choice_of(look) for look in self._looks}

    @property
    def documents(self) -> Mapping[str, dict[str, Any]]:
        """The same to be remembered, by signature: what was only guessed of the writing is left to the next file."""
        return {look.signature: self._choice_of(look).document() for look in self._looks}

    @property
    def look(self) -> TableLook:
        """The table at hand."""
        return self._looks[self._at]

    @property
    def problem(self) -> str:
        """Why it cannot go on."""
        return self._problem.text() if self._problem.isVisibleTo(self) else ""

    def confirm(self) -> None:
        """On to the next table, or to the review; where something has to be said first, say what."""
        self._keep()
        if NAMING.isdisjoint(self.columns.targets):
            self._complain(
                self.tr("No column says who these people are: choose Name or E-mail for one of them.")
            )
            self.columns.rows[0].choice.setFocus()
        elif self.writing.must_be_asked:
            self._complain(self.tr("Say first how days are written."))
            self.writing.days.setFocus()
        elif self._at + 1 < len(self._looks):
            self._at += 1
            self._show()
        else:
            self._keeper.change(table_choices={**self._keeper.values.table_choices, **self.documents})
            self.confirmed.emit()

    def back(self) -> None:
        """To the table before, or away."""
        self._keep()
        if self._at:
            self._at -= 1
            self._show()
        else:
            self.put_away.emit()

    def show_last(self) -> None:
        """Back from the review: the last table."""
        self._at = len(self._looks) - 1
        self._show()

    @override
    def resizeEvent(self, event: QResizeEvent, /) -> None:
        super().resizeEvent(event)
        letters = self.width() // max(1, QFontMetrics(font_for(Style.BODY)).averageCharWidth())
        self.foot.set_narrow(letters < _LETTERS_OF_FOOT)

    def _choice_of(self, look: TableLook) -> TableChoice:
        kept = self._kept.get(look.signature)
        return TableChoice(look.targets, day_first=look.day_first) if kept is None else kept[1]

    def _show(self) -> None:
        look = self.look
        self._was_touched = look.signature in self._kept or look.is_remembered
        self._complain("")
        self._title.setText(
            self.tr("A table like one you brought in before")
            if look.is_remembered
            else self.tr("A table Kith has not seen before")
        )
        self._told.setText(" ".join(self._sentences(look)))
        self.columns.show_columns(look.columns)
        self.writing.show_look(look, self._uses_days())
        self._scroll.verticalScrollBar().setValue(0)

    def _sentences(self, look: TableLook) -> list[str]:
        lines = (
            plural("{file}, %Ln line.", "{file}, %Ln lines.", look.records)
            if look.is_whole
            else plural("{file}, more than %Ln line.", "{file}, more than %Ln lines.", look.records)
        )
        sentences = [lines.format(file=look.file)]
        if len(self._looks) > 1:
            told = self.tr("Table {number} of {all}.")
            sentences.insert(0, told.format(number=self._at + 1, all=len(self._looks)))
        if look.is_remembered:
            return [*sentences, self.tr("The columns go where you said. Change any of them, or continue.")]
        familiar = familiar_text(look.familiar, len(look.columns))
        return [*sentences, familiar, self.tr("Change any of them, or continue.")]

    def _uses_days(self) -> bool:
        return not DAYS.isdisjoint(self.columns.targets)

    def _keep(self) -> None:
        """Keep what is chosen for the table at hand."""
        look, targets = self.look, self.columns.targets
        columns = tuple(
            replace(column, target=target) for column, target in zip(look.columns, targets, strict=True)
        )
        self._looks[self._at] = replace(look, columns=columns, day_first=self.writing.day_first)
        before = self._choice_of(look)
        choice = replace(before, targets=targets, day_first=self.writing.day_first)
        self._kept[look.signature] = (self._looks[self._at], choice)

    def _complain(self, sentence: str) -> None:
        self._problem.setText(sentence)
        self._problem.setVisible(bool(sentence))
        if sentence:
            self._scroll.ensureWidgetVisible(self._problem)

    def _on_columns_changed(self) -> None:
        self._was_touched = True
        self._complain("")
        self.writing.set_uses_days(self._uses_days())

    def _on_writing_days_changed(self) -> None:
        self._complain("")

    def _on_writing_changed(self) -> None:
        """Look again; where nobody chose a target yet they are guessed anew."""
        if self._task is not None:
            self._task.cancel()
        targets: tuple[Target, ...] = self.columns.targets if self._was_touched else ()
        choice = TableChoice(targets, **self.writing.values)  # type: ignore[arg-type]
        self._task = self._backend.compute(
            self,
            look_with,
            self._paths,
            self.look.file,
            choice,
            done=self._on_looked,
            failed=self._on_look_failed,
        )
        self._asked = choice

    def _on_looked(self, found: TableLook | None) -> None:
        if found is None:
            self._complain(self.tr("Written like that, this file is no table."))
            self.writing.show_look(self.look, self._uses_days())
            return
        signature, was_touched = self.look.signature, self._was_touched
        self._looks[self._at] = replace(found, signature=signature, is_remembered=self.look.is_remembered)
        self._kept[signature] = (self._looks[self._at], replace(self._asked, targets=found.targets))
        self._show()
        self._was_touched = was_touched

    def _on_look_failed(self, failure: Failure) -> None:
        self._complain(failure.message)
