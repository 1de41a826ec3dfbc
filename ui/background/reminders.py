"""Reminders in the window: a short tick compares what is due with what was shown, and one notification says it."""

from __future__ import annotations

from datetime import date, datetime, timedelta
from typing import TYPE_CHECKING, Any, Final

from PySide6.QtCore import QObject, QTimer, Signal

from prm.reminders.agenda import Due, Kind, is_hour, is_quiet
from prm.reminders.channels import Answer, Card, Channel
from prm.today import DueFollowUp
from ui.background.reminder_words import card_of
from ui.deeds import LATER_DAYS
from ui.phrases import in_sentence
from ui.place_keys import IMPORT, TODAY

if TYPE_CHECKING:
    from prm.changes import Changes
    from prm.clock import Clock
    from prm.database import Transaction, Written
    from prm.preferences import Preferences
    from ui.background.screen_lock import ScreenLock
    from ui.desk import Desk

#: Never one long timer: sleep, midnight, travel and a changed clock are all seen at the next tick.
TICK_MILLISECONDS: Final = 20_000


def _reminders_now(tx: Transaction, now: datetime, preferences: Preferences) -> tuple[Due, ...]:
    from prm.reminders.shown import reminders_now

    return reminders_now(tx, now, preferences)


def _due_now(tx: Transaction, on: date, preferences: Preferences) -> tuple[Due, ...]:
    from prm.reminders.shown import due_now

    return due_now(tx, on, preferences)


class Reminders(QObject):
    """Shows what is due at the chosen hour, through the first of ``channels`` that does not refuse.

    That something is shown is stored first and shown then: a program that is killed between never shows it twice, and it
    still stands in Today. Where ``lock`` says that the screen is locked, no names are shown on it. ``window_asked`` wants the window in front; where to go there is said through the ways.
    """

    window_asked = Signal()

    def __init__(
        self,
        desk: Desk,
        clock: Clock,
        channels: list[Channel],
        parent: QObject | None = None,
        *,
        lock: ScreenLock | None = None,
    ) -> None:
        super().__init__(parent)
        self._desk = desk
        self._clock = clock
        self._channels = channels
        self._lock = lock
        self._is_locked = False
        self._next = 0
        self._looked_on: date | None = None
        self._is_asking = False
        self._asked_on: date | None = None
        self._until: date | None = None
        self._due: tuple[Due, ...] = ()
        self._up: tuple[Due, ...] = ()
        self._card: Card | None = None
        self._tick = QTimer(self)
        self._tick.setInterval(TICK_MILLISECONDS)
        self._tick.timeout.connect(self.look)
        for channel in channels:
            channel.listen(self._on_channel_told)
        if lock is not None:
            lock.known.connect(self._on_lock_known)
        desk.backend.ready.connect(self.start)
        desk.backend.changed.connect(self._on_backend_changed)
        desk.preferences.changed.connect(self._on_preferences_changed)

    @property
    def now(self) -> datetime:
        """This instant, where the person is."""
        return self._clock.now().astimezone()

    @property
    def is_quiet(self) -> bool:
        """Whether the person asked for quiet until tomorrow."""
        return is_quiet(self.now.date(), self._desk.preferences.values)

    def set_quiet(self, is_quiet: bool) -> None:
        """Say nothing until tomorrow, or speak again."""
        until = (self.now.date() + timedelta(days=1)).isoformat() if is_quiet else ""
        self._desk.preferences.change(quiet_until=until)
        if is_quiet:
            self.withdraw()

    def start(self) -> None:
        """Look now, and from now on; as soon as the book is open."""
        self._tick.start()
        self.look()

    def look(self) -> None:
        """Show what is due and not yet shown. Where nothing changed since the last look of this day, nothing is asked."""
        now = self.now
        is_settled = self._is_asking or self._looked_on == now.date()
        if is_settled or not self._desk.backend.is_ready or not is_hour(now, self._desk.preferences.values):
            return
        if self._up and self._words() != self._card:
            self._show()  # it stood there since yesterday, and "Birthday today" is not true any more
        self._is_asking = True
        self._looked_on = self._asked_on = now.date()
        self._desk.backend.fetch(
            self,
            _reminders_now,
            now,
            self._desk.preferences.values,
            done=self._on_due_found,
            failed=self._on_failed,
        )

    def withdraw(self) -> None:
        """Take away what is shown."""
        self._up = ()
        for channel in self._channels:
            channel.withdraw()

    def close(self) -> None:
        """End: a notification whose buttons no longer do anything does not stay."""
        self._tick.stop()
        self.withdraw()

    def _on_due_found(self, due: tuple[Due, ...]) -> None:
        self._is_asking = bool(due)
        if due:
            from prm.reminders.shown import note_shown

            self._due = due
            self._desk.backend.bookkeep(
                self,
                note_shown,
                [one.thing for one in due],
                self._asked_on,
                done=self._on_shown_noted,
                failed=self._on_failed,
            )

    def _on_failed(self, _failure: object) -> None:
        """The book is busy elsewhere: nothing was shown, and the next tick asks again."""
        self._is_asking = False
        self._looked_on = None

    def _on_shown_noted(self, is_ours: bool) -> None:
        self._is_asking = False
        if is_ours and not self.is_quiet:
            self.withdraw()
            self._up, self._due = self._due, ()
            self._next = 0
            if self._lock is None:
                self._show()
            else:
                self._lock.ask()

    def _on_lock_known(self, is_locked: bool) -> None:
        self._is_locked = is_locked
        if self._up:
            self._show()

    def _show(self) -> None:
        if self._next < len(self._channels):
            self._card = self._words()
            self._channels[self._next].show_card(self._card)

    def _words(self) -> Card:
        content = "count" if self._is_locked else self._desk.preferences.values.reminder_content
        return card_of(self._up, content, self.now.date())

    def _on_channel_told(self, answer: Answer, days: int) -> None:
        if not self._up:
            return
        if answer is Answer.REFUSED:
            self._next += 1
            self._show()
            return
        due, self._up = self._up, ()
        if answer is Answer.WRITE:
            self._write(due)
        elif answer is Answer.OPEN:
            self._open(due)
        elif answer is Answer.LATER:
            self._later(due, days or LATER_DAYS)

    def _write(self, due: tuple[Due, ...]) -> None:
        first = next(one for one in due if one.contact_id)
        self.window_asked.emit()
        self._desk.ways.write_asked.emit(first.contact_id, first.name)

    def _open(self, due: tuple[Due, ...]) -> None:
        people = {one.contact_id for one in due if one.contact_id}
        self.window_asked.emit()
        if not people:
            self._desk.ways.place_asked.emit(IMPORT)
        elif len(people) == 1:
            self._desk.ways.person_asked.emit(people.pop())
        else:
            self._desk.ways.place_asked.emit(TODAY)

    def _later(self, due: tuple[Due, ...], days: int) -> None:
        """Everything that can wait, for so many days; of the archive a day is what it takes to be asked for again."""
        from prm.reminders.put_off import put_off

        touch = [one.contact_id for one in due if one.kind is Kind.GET_IN_TOUCH]
        follow_ups = [one.about.id for one in due if isinstance(one.about, DueFollowUp)]
        if any(one.kind is Kind.ARCHIVE for one in due):
            self._desk.preferences.change(archive_asked_on=self.now.date().isoformat())
        if touch or follow_ups:
            until = max(self.now.date(), self._desk.backend.today) + timedelta(days=days)
            self._until = until
            self._desk.backend.run(self, put_off, touch, follow_ups, until, done=self._on_put_off)

    def _on_put_off(self, written: Written[Any]) -> None:
        assert self._until is not None
        detail = self.tr("back on {day}").format(day=in_sentence(self._until, self._desk.backend.today))
        self._desk.notices.say(self.tr("Later"), detail, written.changes.step_id)

    def _on_preferences_changed(self, _preferences: Preferences) -> None:
        self._looked_on = None

    def _on_backend_changed(self, _changes: Changes) -> None:
        self._looked_on = None
        if self._up:
            on, liked = self.now.date(), self._desk.preferences.values
            self._desk.backend.fetch(self, _due_now, on, liked, done=self._on_due_known)

    def _on_due_known(self, due: tuple[Due, ...]) -> None:
        """What was done elsewhere is not asked for any more."""
        still = {one.thing for one in due}
        if self._up and still.isdisjoint(one.thing for one in self._up):
            self.withdraw()
