"""What Qt itself says goes to the log, from the first window on."""

from __future__ import annotations

import os
import sys
from contextlib import suppress
from typing import NoReturn

from PySide6.QtCore import QMessageLogContext, QtMsgType, qInstallMessageHandler

_NOISE = ("does not support propagateSizeHints",)
"""The offscreen platform says it for each window; it means nothing to anybody."""

_NO_PLATFORM = "no Qt platform plugin could be initialized"
_OF_PLATFORM = ("qt.qpa.plugin", "qt.qpa.xcb", "qt.qpa.wayland")
"""Why one platform could not be used: of no concern while another one can."""
_NO_WINDOW = (
    "no window can be opened: there is no screen here, or Qt lacks what it needs for it "
    "(a display, a system library); nothing was changed"
)
NO_SCREEN = 3
"""Exit code of a process that has nothing to open a window on: its surroundings failed."""


def to_the_log() -> None:
    """Take over from Qt's own handler, which writes to stderr."""
    qInstallMessageHandler(_from_qt)


def _from_qt(kind: QtMsgType, context: QMessageLogContext, message: str) -> None:
    if any(noise in message for noise in _NOISE):
        return
    if kind == QtMsgType.QtFatalMsg and _NO_PLATFORM in message:
        _leave(message)
    import logging  # not before the first paint

    levels = {
        QtMsgType.QtDebugMsg: logging.DEBUG,
        QtMsgType.QtInfoMsg: logging.INFO,
        QtMsgType.QtWarningMsg: logging.WARNING,
        QtMsgType.QtCriticalMsg: logging.ERROR,
        QtMsgType.QtFatalMsg: logging.CRITICAL,
    }
    of_platform = (context.category or "").startswith(_OF_PLATFORM)
    level = logging.INFO if of_platform else levels[kind]
    logging.getLogger("ui").log(level, "qt %s: %s", context.category, message)


def _leave(message: str) -> NoReturn:
    """Qt aborts the process after this message, with a core: nothing else can be raised or said."""
    import click  # the command line's, and only at this end

    context = click.get_current_context(silent=True)
    verbose = context is not None and context.find_root().params.get("verbose")
    with suppress(OSError):  # nobody listens
        click.echo(f"boxoffice: {_NO_WINDOW}", err=True)
        if verbose:
            click.echo(message, err=True)
    if sys.stderr is not None:  # a program without a console has none
        sys.stderr.flush()
    os._exit(NO_SCREEN)
