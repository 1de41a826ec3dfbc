"""People dragged out of the list: onto a place of the sidebar, or as a vCard file onto anything else."""

from __future__ import annotations

import re
import shutil
import tempfile
import weakref
from collections.abc import Sequence
from pathlib import Path
from typing import TYPE_CHECKING, Final, NamedTuple

from PySide6.QtCore import QMimeData, QObject, QRectF, Qt, QUrl
from PySide6.QtGui import QDrag, QFontMetrics, QPainter, QPixmap
from PySide6.QtWidgets import QApplication

from prm.exporting.copying import Copied, copied
from prm.paths import make_private_file
from ui.backend import Backend
from ui.copying import mime_of
from ui.formatting import people_text
from ui.kit.paint import fill_rounded
from ui.kit.people_drag import put_people
from ui.kit.text import draw_text, font_for
from ui.kit.tokens import Radius, Space, Style, tokens_of
from ui.people.choosing import Choosing
from ui.people.table import PeopleTable

if TYPE_CHECKING:
    from ui.jobs import Work

#: More people than this are dragged inside the window only: nobody waits for a file while a button is held down.
_MOST: Final = 500


class Card(NamedTuple):
    """People as text and as a file that can be dragged out."""

    ids: tuple[int, ...]
    copied: Copied
    path: Path


def _card(work: Work, ids: tuple[int, ...], name: str, folder: Path) -> Card:
    copy: Copied = work.read(copied, ids)
    path = folder / f"{_file_name(name)}.vcf"
    path.unlink(missing_ok=True)
    make_private_file(path)
    path.write_bytes(copy.vcards.encode())
    return Card(ids, copy, path)


def _file_name(name: str) -> str:
    """A name that every system takes for a file."""
    return re.sub(r'[\\/:*?"<>|\x00-\x1f]', "_", name).strip(" .")[:80] or "people"


class PeopleDrag(QObject):
    """Gets ready what is dragged as soon as a row is pressed on, and drags it."""

    def __init__(self, backend: Backend, table: PeopleTable, choosing: Choosing) -> None:
        super().__init__(table)
        self._backend = backend
        self._over = table
        self._choosing = choosing
        self._folder: Path | None = None
        self._card: Card | None = None
        table.pressed_on.connect(self.prepare)
        table.drag_requested.connect(self._on_table_drag_requested)

    @property
    def _label(self) -> str:
        people = self._choosing.people
        return people[0][1] if len(people) == 1 else people_text(len(people))

    def prepare(self) -> None:
        """Those chosen may be dragged soon."""
        wanted = tuple(self._choosing.ids)
        if self._card is not None and self._card.ids == wanted:
            self._card = None  # what was read a while ago may have changed since
        if wanted and len(wanted) <= _MOST:
            if self._folder is None:
                self._folder = Path(tempfile.mkdtemp(prefix="kith-"))
                # Whoever took the file has it by then; no copy of a person is left behind.
                weakref.finalize(self, shutil.rmtree, self._folder, ignore_errors=True)
            self._backend.compute(self, _card, wanted, self._label, self._folder, done=self._on_card)

    def _on_card(self, card: Card) -> None:
        self._card = card

    @property
    def is_ready(self) -> bool:
        """Whether a file can be dragged out."""
        return self._card is not None

    def data(self, ids: Sequence[int]) -> QMimeData:
        """What is dragged: who, and where it is ready a file and text."""
        card = self._card
        if card is None or card.ids != tuple(ids):
            data = QMimeData()
        else:
            data = mime_of(card.copied)
            data.setUrls([QUrl.fromLocalFile(str(card.path))])
        put_people(data, ids)
        return data

    def _on_table_drag_requested(self) -> None:
        drag = QDrag(self._over)
        drag.setMimeData(self.data(self._choosing.ids))
        drag.setPixmap(self.picture(self._label))
        drag.exec(Qt.DropAction.CopyAction)

    def picture(self, label: str) -> QPixmap:
        """What is seen under the pointer."""
        font = font_for(Style.STRONG)
        metrics = QFontMetrics(font)
        width = min(metrics.horizontalAdvance(label), 280) + 2 * int(Space.MEDIUM)
        height = metrics.height() + 2 * int(Space.SMALL)
        ratio = self._over.devicePixelRatioF()
        picture = QPixmap(round(width * ratio), round(height * ratio))
        picture.setDevicePixelRatio(ratio)
        picture.fill(Qt.GlobalColor.transparent)
        tokens = tokens_of(self._over.palette())
        painter = QPainter(picture)
        painter.setLayoutDirection(QApplication.layoutDirection())
        rect = QRectF(0, 0, width, height)
        fill_rounded(painter, rect, Radius.SELECTION, tokens.raised, tokens.accent)
        draw_text(painter, rect.adjusted(Space.MEDIUM, 0, -Space.MEDIUM, 0), label, font, tokens.ink)
        painter.end()
        return picture
