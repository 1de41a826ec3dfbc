"""Puts a line into the book and says so: logged, noted, planned, added."""

from __future__ import annotations

from collections.abc import Callable
from typing import TYPE_CHECKING, Any

from PySide6.QtCore import QLocale, QObject, Signal

from prm.capturing.values import Capture
from ui.capture.sentences import dated, logged_detail, logged_text, names_text
from ui.jobs import Failure
from ui.notices import Notice

if TYPE_CHECKING:
    from prm.database import Written
    from ui.backend import Backend
    from ui.notices import Notices


class Writing(QObject):
    """``done`` says that it is in the book, ``failed`` carries a sentence: then nothing was written.

    One thing at a time: until one of them fires, another wish is not heard.
    """

    done = Signal()
    failed = Signal(str)

    def __init__(self, backend: Backend, notices: Notices, parent: QObject) -> None:
        super().__init__(parent)
        self._backend = backend
        self._notices = notices
        self._notice: Notice | None = None

    @property
    def is_busy(self) -> bool:
        return self._notice is not None

    def log(self, capture: Capture, *, with_follow_up: bool = True) -> None:
        """Log what happened, and set its follow-up."""
        from prm.capturing.logging import log_line

        detail = logged_detail(capture, self._backend.today, with_follow_up=with_follow_up)
        self._run(Notice(logged_text(capture), detail), log_line, capture, with_follow_up=with_follow_up)

    def note(self, capture: Capture) -> None:
        """Keep the line as a note on everybody in it."""
        from prm.capturing.logging import note_line

        names = names_text([person.display_name for person in capture.people])
        self._run(Notice(self.tr("Noted: {name}").format(name=names)), note_line, capture)

    def plan(self, capture: Capture) -> None:
        """Set a follow-up for a day that is still to come."""
        from prm.capturing.logging import plan_line

        assert capture.day is not None
        names = names_text([person.display_name for person in capture.people])
        notice = Notice(
            self.tr("Follow-up: {name}").format(name=names), dated(capture.day, self._backend.today)
        )
        self._run(notice, plan_line, capture)

    def add(self, name: str) -> None:
        """Add a person of this name."""
        from prm.contacts import add_contact

        self._run(Notice(self.tr("Added {name}").format(name=name)), add_contact, name)

    def _run(self, notice: Notice, command: Callable[..., Any], *args: Any, **kwargs: Any) -> None:
        if self._notice is not None:
            return
        self._notice = notice
        self._backend.run(self, command, *args, done=self._on_done, failed=self._on_failed, **kwargs)

    def _on_done(self, written: Written[Any]) -> None:
        notice, self._notice = self._notice, None
        assert notice is not None
        self._notices.say(notice.text, notice.detail, written.changes.step_id)
        self.done.emit()

    def _on_failed(self, failure: Failure) -> None:
        self._notice = None
        self.failed.emit(failure.message)


def line_languages() -> tuple[str, ...]:
    """The languages a line is read in: the window's, and English."""
    language = QLocale().name().partition("_")[0]
    return tuple(dict.fromkeys((language if language != "C" else "en", "en")))


def is_day_first() -> bool | None:
    """Whether 3.5. and 3/5 are days before months here; None where the system does not say, and has to ask."""
    locale = QLocale()
    if locale.language() == QLocale.Language.C:
        return None
    pattern = locale.dateFormat(QLocale.FormatType.ShortFormat)
    return pattern.find("d") < pattern.find("M")
