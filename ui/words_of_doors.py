"""Words for what a door refuses a person in charge.

English source texts, marked for translation in context `Errors`: what happened, what is safe, what
to do now.
"""

from __future__ import annotations

from ui.language import QT_TRANSLATE_NOOP

Parts = tuple[str, str, str]

DOORS: dict[str, Parts] = {
    "scan_unknown": (
        QT_TRANSLATE_NOOP("Errors", "This scan is not known here any more"),
        QT_TRANSLATE_NOOP("Errors", "nothing was done"),
        QT_TRANSLATE_NOOP("Errors", "scan the ticket again"),
    ),
    "scan_not_ours": (
        QT_TRANSLATE_NOOP("Errors", "Another door made this scan"),
        QT_TRANSLATE_NOOP("Errors", "nothing was done"),
        QT_TRANSLATE_NOOP("Errors", "take it back there"),
    ),
    "scan_too_old": (
        QT_TRANSLATE_NOOP("Errors", "This scan is older than a quarter of an hour"),
        QT_TRANSLATE_NOOP("Errors", "nothing was done"),
        QT_TRANSLATE_NOOP("Errors", "scan the ticket out instead"),
    ),
    "scan_taken_back": (
        QT_TRANSLATE_NOOP("Errors", "This scan was taken back already"),
        QT_TRANSLATE_NOOP("Errors", "nothing was done"),
        QT_TRANSLATE_NOOP("Errors", "go on scanning"),
    ),
    "scanners_crossed": (
        QT_TRANSLATE_NOOP("Errors", "Scanners typed at once, and their codes came mixed"),
        QT_TRANSLATE_NOOP("Errors", "nobody was let in or sent away"),
        QT_TRANSLATE_NOOP("Errors", "scan each of those tickets again"),
    ),
    "not_logged_in": (
        QT_TRANSLATE_NOOP("Errors", "Nobody is logged in here"),
        QT_TRANSLATE_NOOP("Errors", "names are not for everyone"),
        QT_TRANSLATE_NOOP("Errors", "Ctrl+L: log in, then search again"),
    ),
}
