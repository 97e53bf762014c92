"""The language of the screens: nl first, then fr and en. Source texts are English in the code.

English has a translation file too, because only there plural forms exist ("%n ticket(s)" is not
English). Qt's own texts (context menus of fields) come from `qtbase_*.qm`.
"""

from __future__ import annotations

from pathlib import Path

from PySide6.QtCore import QCoreApplication, QLibraryInfo, QTranslator

LANGUAGES = ("nl", "fr", "en")
NAMES = {"nl": "Nederlands", "fr": "Français", "en": "English"}
FOLDER = Path(__file__).parent / "i18n"

translate = QCoreApplication.translate
"""`translate("Context", "English text")`: what `lupdate` collects. Plurals: `ui.counted`."""


def QT_TRANSLATE_NOOP(_context: str, text: str) -> str:
    """Mark a text of a table for translation; the text itself. PySide's own says `object`."""
    return text


class Speech:
    """The translators of one application; keeps them alive, which Qt does not.

    Attributes:
        language: the two letters now spoken.
    """

    def __init__(self, app: QCoreApplication, language: str = "nl") -> None:
        self._app = app
        self._installed: list[QTranslator] = []
        self.language = ""
        self.speak(language)

    def speak(self, language: str) -> None:
        """Change to a language; texts that are already on screen change when made again."""
        self.close()
        self._installed = [
            _translator(f"qtbase_{language}", _qt_folder()),
            _translator(f"boxoffice_{language}", str(FOLDER)),
        ]
        for translator in self._installed:
            if not translator.isEmpty():
                self._app.installTranslator(translator)
        self.language = language

    def close(self) -> None:
        """Take the translators out again."""
        for old in self._installed:
            self._app.removeTranslator(old)
        self._installed = []


def _translator(name: str, folder: str) -> QTranslator:
    translator = QTranslator()
    translator.load(name, folder)
    return translator


def _qt_folder() -> str:
    return QLibraryInfo.path(QLibraryInfo.LibraryPath.TranslationsPath)
