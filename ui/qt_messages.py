"""What Qt itself says goes to the log, from the first window on."""

from __future__ import annotations

from PySide6.QtCore import QMessageLogContext, QtMsgType, qInstallMessageHandler

_NOISE = ("does not support propagateSizeHints",)
"""The offscreen platform says it for each window; it means nothing to anybody."""


def to_the_log() -> None:
    """Take over from Qt's own handler, which writes to stderr."""
    qInstallMessageHandler(_from_qt)


def _from_qt(kind: QtMsgType, context: QMessageLogContext, message: str) -> None:
    if any(noise in message for noise in _NOISE):
        return
    import logging  # not before the first paint

    levels = {
        QtMsgType.QtDebugMsg: logging.DEBUG,
        QtMsgType.QtInfoMsg: logging.INFO,
        QtMsgType.QtWarningMsg: logging.WARNING,
        QtMsgType.QtCriticalMsg: logging.ERROR,
        QtMsgType.QtFatalMsg: logging.CRITICAL,
    }
    logging.getLogger("ui").log(levels[kind], "qt %s: %s", context.category, message)
