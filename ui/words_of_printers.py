"""The words for a printer's trouble, where somebody sets one up."""

from __future__ import annotations

from ui.language import QT_TRANSLATE_NOOP

_NOTHING = QT_TRANSLATE_NOOP("Errors", "nothing was sent to it")
_LOOK = QT_TRANSLATE_NOOP("Errors", "look at it, then try again (Alt+T)")

PRINTERS: dict[str, tuple[str, str, str]] = {
    "printer_address": (
        QT_TRANSLATE_NOOP("Errors", "{at} is no address of a printer"),
        QT_TRANSLATE_NOOP("Errors", "nothing was saved, what you typed is kept"),
        QT_TRANSLATE_NOOP("Errors", "as 192.168.1.61, /dev/usb/lp0 or serial:COM3@9600"),
    ),
    "printer_error": (QT_TRANSLATE_NOOP("Errors", "The printer has a fault"), _NOTHING, _LOOK),
    "printer_jam": (QT_TRANSLATE_NOOP("Errors", "Paper is stuck in the printer"), _NOTHING, _LOOK),
    "printer_no_system": (
        QT_TRANSLATE_NOOP("Errors", "This system has no printers of its own"),
        _NOTHING,
        QT_TRANSLATE_NOOP("Errors", "choose its language and its network address"),
    ),
    "printer_open": (QT_TRANSLATE_NOOP("Errors", "The printer is open"), _NOTHING, _LOOK),
    "printer_paper_out": (
        QT_TRANSLATE_NOOP("Errors", "The printer has no paper"), _NOTHING, _LOOK,
    ),
    "printer_paused": (
        QT_TRANSLATE_NOOP("Errors", "The printer is paused"),
        _NOTHING,
        QT_TRANSLATE_NOOP("Errors", "let it go on, then try again (Alt+T)"),
    ),
    "printer_refused": (
        QT_TRANSLATE_NOOP("Errors", "The system did not take the paper: {reason}"),
        _NOTHING,
        QT_TRANSLATE_NOOP("Errors", "is the name of its queue right?"),
    ),
    "printer_silent": (
        QT_TRANSLATE_NOOP("Errors", "The printer does not answer"),
        QT_TRANSLATE_NOOP("Errors", "a paper may come out still"),
        QT_TRANSLATE_NOOP("Errors", "if its line brings no answers, say so: one-way"),
    ),
    "printer_too_narrow": (
        QT_TRANSLATE_NOOP("Errors", "The paper is wider than the {dots} dots of this printer"),
        _NOTHING,
        QT_TRANSLATE_NOOP("Errors", "choose another paper for it, or a smaller shift"),
    ),
    "printer_unreachable": (
        QT_TRANSLATE_NOOP("Errors", "Nobody answers at the printer's address {at}"),
        _NOTHING,
        QT_TRANSLATE_NOOP("Errors", "is it on, and its cable in?"),
    ),
}  # fmt: skip
