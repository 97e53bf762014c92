"""Errors nobody caught go to the log, and the program goes on: a till never disappears.

Qt's own messages go to the same log (`ui.qt_messages`). One line on the screen tells the
person; see `on_crash`.
"""

from __future__ import annotations

import logging
import sys
import threading
from collections.abc import Callable
from types import TracebackType

log = logging.getLogger("ui")


def install(on_crash: Callable[[BaseException], None] = lambda _: None) -> None:
    """Catch what nobody caught, in every thread. `on_crash` may come from any thread."""

    def caught(
        kind: type[BaseException], error: BaseException, trace: TracebackType | None
    ) -> None:
        if issubclass(kind, KeyboardInterrupt):
            sys.__excepthook__(kind, error, trace)
            return
        log.critical("not caught", exc_info=(kind, error, trace))
        on_crash(error)

    def caught_in_thread(args: threading.ExceptHookArgs) -> None:
        if args.exc_value is not None:
            caught(args.exc_type, args.exc_value, args.exc_traceback)

    sys.excepthook = caught
    threading.excepthook = caught_in_thread
