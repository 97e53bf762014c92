"""Python's garbage collector rests while a workplace starts.

A start makes some hundred thousand objects that all stay: modules, classes, the plan, widgets. The
collector would look through them dozens of times, a tenth of the whole start, and again in every
full collection of the evening, on whatever thread allocates at that moment.
"""

from __future__ import annotations

import gc

STARTED_AFTER_MS = 5_000
"""By then the desk is drawn and sync, which comes two seconds later, is loaded."""


def rest() -> None:
    """Look for nothing until `resume`."""
    gc.disable()


def resume() -> None:
    """Collect again, but leave alone what the start made."""
    gc.freeze()
    gc.enable()
