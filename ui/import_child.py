"""An import that a process of its own does; only ui/backend.py makes one, and a page hears of it as of any import."""

from __future__ import annotations

import json
import sys
from collections.abc import Mapping, Sequence
from pathlib import Path
from typing import TYPE_CHECKING, Any, Final

from PySide6.QtCore import QProcess, QTimer, Signal
from typing_extensions import override

import prm
from ui.engine_words import in_language
from ui.jobs import FINISH, ChildCrash, Done, Failure, ImportWork, report

if TYPE_CHECKING:
    from PySide6.QtCore import QObject

    from prm.importing.mapping import TableChoice
    from prm.importing.plan import Choices
    from prm.importing.review import Review

#: How long it may take to end by itself before it is ended; SQLite takes back what it was writing.
_GRACE_MILLISECONDS: Final = 900
#: How long closing the window waits for a book that is being closed: past the moment at which it can be taken back.
_LAST_MILLISECONDS: Final = 30_000
_STOPPED = (
    "The import stopped before it was done. Your book is safe: an import is in it as a whole or not at all, and the"
    " history says which. Try again."
)


def child_command(folder: Path) -> list[str]:
    """The command that is the process: this Python, or the executable beside the window in a frozen program."""
    if getattr(sys, "frozen", False):
        this = Path(sys.executable)
        command = [str(this.with_name("prm" + this.suffix))]
    else:
        command = [sys.executable, "-m", "prm.cli"]
    return [*command, "--data-dir", str(folder), "import-child"]


def _no_choices() -> Choices:
    from prm.importing.plan import Choices

    return Choices()


class ImportChild(ImportWork):
    """The process and what it says. ``over`` comes once, when it has ended in any way; it then goes by itself.

    It ends when its input does, so it outlives neither a cancel nor the window.
    """

    over = Signal()

    def __init__(self, folder: Path, key: bytes | None, parent: QObject) -> None:
        super().__init__(parent)
        self._folder = folder
        self._key = key
        self._rest = b""
        self._crash = ""
        self._can_answer = self._is_closing = self._is_cancelled = self._is_told = self._is_over = False
        self._is_planning = self._goes_on = self._is_bringing = False
        self._sent: Choices | None = None
        self._next: Choices | None = None
        self._pieces: list[tuple[str, str, int]] = []
        self._process = QProcess(self)
        self._process.setProcessChannelMode(QProcess.ProcessChannelMode.ForwardedErrorChannel)
        package = Path(next(iter(prm.__path__)))
        self._process.setWorkingDirectory(str(package.parent))  # where -m finds the same prm
        self._process.readyReadStandardOutput.connect(self._on_process_ready)
        self._process.finished.connect(self._on_process_finished)
        self._process.errorOccurred.connect(self._on_process_error)
        self._grace = QTimer(self)
        self._grace.setSingleShot(True)
        self._grace.setInterval(_GRACE_MILLISECONDS)
        self._grace.timeout.connect(self._on_grace_timeout)

    @property
    def process_id(self) -> int:
        """The system's id of the process; 0 where it does not run."""
        return self._process.processId()

    @override
    def start(self, paths: Sequence[Path], tables: Mapping[str, TableChoice] | None = None) -> None:
        program, *arguments = child_command(self._folder)
        self._process.start(program, arguments)
        key = None if self._key is None else self._key.hex()
        documents = {name: choice.document() for name, choice in (tables or {}).items()}
        self._say({"read": [str(path.absolute()) for path in paths], "key": key, "tables": documents})

    @override
    def answer_owner(self, name: str) -> None:
        self._say({"owner": name})

    @override
    def choose(self, choices: Choices) -> None:
        if self._is_planning:
            self._next = choices  # while it is at work, it is told nothing but to end
        else:
            self._is_planning = True
            self._say({"choices": self._document_of(choices)})

    @override
    def list_more(self, kind: str, text: str, start: int) -> None:
        if self._is_planning:
            self._pieces.append((kind, text, start))
        else:
            self._say({"piece": [kind, text, start]})

    @override
    def bring_in(self, choices: Choices) -> None:
        self._goes_on = True
        if self._is_planning:
            self._next = choices
        else:
            self._go(choices)

    def _go(self, choices: Choices) -> None:
        self._is_bringing = True
        changed = {} if choices == self._sent else {"choices": self._document_of(choices)}
        self._say({"go": True, **changed})

    @override
    def stop(self) -> None:
        if not self._is_bringing:  # it still plans, and will not go on to bring in
            self._goes_on = False
            self.stopped.emit()
        elif not self._is_closing:
            self._say({"stop": True})
            self._grace.start()

    def _document_of(self, choices: Choices) -> dict[str, Any]:
        from prm.importing.crossing import choices_document

        self._sent = choices
        return choices_document(choices)

    @override
    def cancel(self) -> None:
        if not self._is_cancelled:
            self._is_cancelled = True
            self._process.closeWriteChannel()
            self._grace.start()

    def close(self) -> None:
        """Cancel and wait until it is gone."""
        self.cancel()
        self._process.waitForFinished(_GRACE_MILLISECONDS)
        if self._is_closing:
            self._process.waitForFinished(_LAST_MILLISECONDS)
        if self._process.state() != QProcess.ProcessState.NotRunning:
            self._process.kill()
            self._process.waitForFinished(_GRACE_MILLISECONDS)

    def _on_planned(self, review: Review) -> None:
        """A plan came: the first, or one with choices, after which the next wish is told."""
        is_first, self._can_answer, self._is_planning = not self._can_answer, True, False
        waiting, self._next = self._next, None
        if self._goes_on:
            self._go(waiting if waiting is not None else self._sent or _no_choices())
            return
        for piece in self._pieces:
            self._say({"piece": list(piece)})
        self._pieces.clear()
        if waiting is not None:
            self.choose(waiting)
        else:
            (self.planned if is_first or self._sent is None else self.replanned).emit(review)

    def _on_stopped(self) -> None:
        self._is_bringing = self._goes_on = False
        self._sent = None  # what it holds now is what it held before it was told to go
        self._grace.stop()
        self.stopped.emit()

    def _say(self, message: Mapping[str, object]) -> None:
        self._process.write(json.dumps(message).encode() + b"\n")

    def _on_process_ready(self) -> None:
        self._rest += self._process.readAllStandardOutput().data()
        *lines, self._rest = self._rest.split(b"\n")
        for line in lines:
            self._hear(json.loads(line))

    def _hear(self, message: Mapping[str, Any]) -> None:
        from prm.importing import crossing, rejected, since

        if "closing" in message:
            self._is_closing = True
            self.progressed.emit(0, 100, FINISH)
        elif "crash" in message:
            self._crash = str(message["crash"])
        elif "done" in message:  # told after a cancel too: it is in the book
            self._is_told = True
            done = message["done"]
            self.done.emit(
                Done(
                    crossing.review_from(done["review"]),
                    done["step_id"],
                    done["since"] and since.since_from(done["since"]),
                    rejected.left_out_from(done["left_out"]),
                )
            )
        elif not self._is_cancelled:
            self._hear_on_the_way(message)

    def _hear_on_the_way(self, message: Mapping[str, Any]) -> None:
        from prm.importing.crossing import piece_from, review_from
        from prm.importing.review import OwnerQuestion

        if "progress" in message:
            what, records, percent = message["progress"]
            self.progressed.emit(records, percent, what)
        elif "plan" in message:
            self._on_planned(review_from(message["plan"]))
        elif "piece" in message:
            self.listed.emit(piece_from(message["piece"]))
        elif "stopped" in message:
            self._on_stopped()
        elif "owner" in message:
            self._can_answer = True
            self.asked.emit(OwnerQuestion(message["owner"]["archive_of"], tuple(message["owner"]["names"])))
        elif "refused" in message:
            self._is_told = not self._can_answer
            self._is_bringing = self._goes_on = self._is_planning = False
            self._sent = None
            told = self.refused if self._can_answer else self.ended
            told.emit(Failure(in_language(message["refused"])))

    def _on_process_error(self, error: QProcess.ProcessError) -> None:
        if error == QProcess.ProcessError.FailedToStart:
            self._end(f"the import's process did not start: {self._process.errorString()}")

    def _on_process_finished(self, code: int, status: QProcess.ExitStatus) -> None:
        self._on_process_ready()
        was_ended = status == QProcess.ExitStatus.CrashExit
        self._end(self._crash or f"the import's process {'was ended' if was_ended else 'ended'} with {code}")

    def _end(self, why: str) -> None:
        if self._is_over:
            return
        self._is_over = True
        self._grace.stop()
        if self._is_cancelled and not self._is_told:
            self.ended.emit(None)
        elif not self._is_told:
            self.ended.emit(Failure(_STOPPED))
            report(ChildCrash(why))
        self.over.emit()
        self.deleteLater()

    def _on_grace_timeout(self) -> None:
        if not self._is_closing:
            self._process.kill()
