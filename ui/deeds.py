"""What can be done about a person at one key, from any page: one command each, and a notice with *Undo* after it."""

from __future__ import annotations

from collections import deque
from collections.abc import Callable
from datetime import date, timedelta
from typing import TYPE_CHECKING, Any, Final

from PySide6.QtCore import QObject

from ui.backend import Backend
from ui.jobs import Failure
from ui.notices import Notice, Notices
from ui.phrases import circle_title, in_sentence

if TYPE_CHECKING:
    from prm.database import Written

LATER_DAYS: Final = 7


class Deeds(QObject):
    """The commands of single keys. Each says its notice once the book has it; what fails is told by the backend."""

    def __init__(self, backend: Backend, notices: Notices, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._backend = backend
        self._notices = notices
        # The writer does one thing after another and answers in that order.
        self._waiting: deque[Notice] = deque()

    def talked_since(self, contact_id: int, name: str) -> None:
        """*We have talked since*: a meaningful exchange of no further description, today."""
        from prm.interactions import log_interaction

        self._run(Notice(self.tr("Talked with {name}").format(name=name)), log_interaction, [contact_id])

    def wrote(self, contact_id: int, name: str, kind: str, channel: str) -> None:
        """*I wrote*: counts when the answer comes, until then Kith waits for it."""
        from prm.interactions import log_interaction
        from prm.words import Direction, InteractionKind

        notice = Notice(
            self.tr("Wrote to {name}").format(name=name), self.tr("it counts when the answer comes")
        )
        self._run(
            notice,
            log_interaction,
            [contact_id],
            kind=InteractionKind(kind),
            direction=Direction.OUT,
            channel=channel,
        )

    def later(self, contact_id: int, name: str, until: date | None = None) -> None:
        """Not in *Get in touch* until that day, without one for a week."""
        from prm.circles import snooze_contact

        until = until or self._backend.today + timedelta(days=LATER_DAYS)
        detail = self.tr("back on {day}").format(day=in_sentence(until, self._backend.today))
        self._run(
            Notice(self.tr("Later: {name}").format(name=name), detail), snooze_contact, contact_id, until
        )

    def not_this_time(self, contact_id: int, name: str) -> None:
        """Restart the rhythm without counting an exchange."""
        from prm.circles import not_this_time

        notice = Notice(
            self.tr("Not this time: {name}").format(name=name),
            self.tr("the rhythm starts again, nothing was counted"),
        )
        self._run(notice, not_this_time, contact_id)

    def close_follow_up(self, follow_up_id: int, text: str) -> None:
        """A follow-up is done."""
        from prm.follow_ups import close_follow_up

        self._run(Notice(self.tr("Done"), text), close_follow_up, follow_up_id)

    def drop_follow_up(self, follow_up_id: int, text: str) -> None:
        """Let a follow-up go."""
        from prm.follow_ups import close_follow_up
        from prm.words import FollowUpStatus

        self._run(Notice(self.tr("Let go"), text), close_follow_up, follow_up_id, FollowUpStatus.DROPPED)

    def move_follow_up(self, follow_up_id: int, text: str, day: date | None) -> None:
        """Give a follow-up another day, or none."""
        from prm.follow_ups import postpone_follow_up

        said = (
            self.tr("No day any more")
            if day is None
            else self.tr("Moved: {day}").format(day=in_sentence(day, self._backend.today))
        )
        self._run(Notice(said, text), postpone_follow_up, follow_up_id, day)

    def judge(self, interaction_id: int, *, meaningful: bool) -> None:
        """Overrule a verdict."""
        from prm.interactions import judge_interaction

        text = self.tr("It counts as meaningful") if meaningful else self.tr("It was in passing")
        self._run(
            Notice(text, self.tr("you decided")), judge_interaction, interaction_id, meaningful=meaningful
        )

    def place(self, contact_id: int, name: str, circle_id: int | None, circle: str) -> None:
        """Give a person a rhythm, or none."""
        from prm.circles import place_in_circle

        text = self.tr("{name}: {rhythm}").format(
            name=name, rhythm=circle_title(circle) or self.tr("no rhythm")
        )
        self._run(Notice(text), place_in_circle, [contact_id], circle_id)

    def _run(self, notice: Notice, command: Callable[..., Any], *args: Any, **kwargs: Any) -> None:
        self._waiting.append(notice)
        self._backend.run(self, command, *args, done=self._on_done, failed=self._on_failed, **kwargs)

    def _on_done(self, written: Written[Any]) -> None:
        notice = self._waiting.popleft()
        if written.changes:
            self._notices.say(notice.text, notice.detail, written.changes.step_id)

    def _on_failed(self, failure: Failure) -> None:
        self._waiting.popleft()
        self._backend.failed.emit(failure)
