"""The language of the window: texts, dates and figures, the direction of the line."""

from __future__ import annotations

from pathlib import Path
from typing import Final

from PySide6.QtCore import QLibraryInfo, QLocale, QObject, Qt, QTranslator
from PySide6.QtWidgets import QApplication

_FOLDER: Final = Path(__file__).resolve().parent.parent / "resources" / "translations"
#: English stands in the source; the others have a file.
LANGUAGES: Final = ("en", "de")


class Language(QObject):
    """Puts a language on the application; kept as long as the application, because Qt keeps no translator alive."""

    def __init__(self, application: QApplication, wanted: str, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._application = application
        self._translators: list[QTranslator] = []
        self.code = ""
        self.use(wanted)

    def use(self, wanted: str) -> None:
        """Use a language by its code; "" is the system's where Kith speaks it, else English."""
        self._let_go()
        self.code = wanted if wanted in LANGUAGES else _of_system()
        # How dates are written is the person's choice apart from the language of the words (LC_TIME); the names of days
        # and months must be in the language of the sentence around them.
        system = QLocale.system()
        territory = system.territory()
        speaks_system = system.name().split("_")[0] == self.code
        QLocale.setDefault(system if speaks_system else QLocale(QLocale(self.code).language(), territory))
        self._application.setLayoutDirection(QLocale(self.code).textDirection())
        if self.code != "en":
            self._load(f"qtbase_{self.code}", QLibraryInfo.path(QLibraryInfo.LibraryPath.TranslationsPath))
            self._load(f"kith_{self.code}", str(_FOLDER))
        else:
            self._application.setLayoutDirection(Qt.LayoutDirection.LeftToRight)

    def _load(self, name: str, folder: str) -> None:
        translator = QTranslator(self)
        if translator.load(name, folder):
            self._application.installTranslator(translator)
            self._translators.append(translator)

    def _let_go(self) -> None:
        for translator in self._translators:
            self._application.removeTranslator(translator)
            translator.deleteLater()
        self._translators = []


def _of_system() -> str:
    for name in QLocale.system().uiLanguages():
        code = name.replace("_", "-").split("-")[0]
        if code in LANGUAGES:
            return code
    return "en"
