"""What the X-ray says in words: the sentence, the bands, the faces of those nearest."""

from __future__ import annotations

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QVBoxLayout, QWidget

from prm.xray import Band, Xray
from ui.formatting import plural
from ui.kit.faces import Faces
from ui.kit.numbers import NumberSentence
from ui.kit.text import Tone
from ui.kit.tokens import Space, Style
from ui.xray.legend import Legend
from ui.xray.words import counted, sentence, unanswered_sentence


class Findings(QWidget):
    """``opened`` carries the name of a number in the sentences that was pressed."""

    opened = Signal(str)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.sentence = NumberSentence(Style.XRAY)
        self.unanswered = NumberSentence(Style.PANE, Tone.INK2, words=Style.LEAD)
        self.legend = Legend()
        self.faces = Faces(34)
        self.sentence.opened.connect(self.opened)
        self.unanswered.opened.connect(self.opened)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(Space.LARGE)
        for part in (self.sentence, self.unanswered):
            column.addWidget(part)
        column.addSpacing(Space.MEDIUM)
        column.addWidget(self.legend)
        column.addSpacing(Space.SMALL)
        column.addWidget(self.faces, 0, Qt.AlignmentFlag.AlignLeft)

    def show_xray(self, found: Xray) -> None:
        """Say this."""
        self.sentence.set_sentence(sentence(found), counted(found, "all", "wrote", "both", "lately"))
        more = unanswered_sentence(found)
        self.unanswered.set_sentence(more, counted(found, "unanswered"))
        self.unanswered.setVisible(bool(more))
        self.legend.show_xray(found)
        others = len(found.bands[Band.LATELY]) - len(found.nearest)
        self.faces.show_people(
            [(who.display_name, who.uid) for who in found.nearest],
            plural("and %Ln more", "and %Ln more", others) if others > 0 else "",
        )

    @property
    def text(self) -> str:
        """Both sentences as they are read."""
        return f"{self.sentence.text} {self.unanswered.text}".strip()
