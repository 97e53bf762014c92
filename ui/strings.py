"""Stable codes become words here, and only here (and on the command line).

A message has three parts: what happened, what is safe, what to do now. A code without words is
our mistake; a test collects every code that the product raises and looks it up in this table.
"""

from __future__ import annotations

from collections import defaultdict
from dataclasses import dataclass

from boxoffice.errors import BoxOfficeError, Refused, Unavailable
from ui.language import QT_TRANSLATE_NOOP, translate
from ui.words_of_doors import DOORS
from ui.words_of_errors import NOT_SOLD, SALE, Parts
from ui.words_of_forms import FORMS
from ui.words_of_halls import HALLS
from ui.words_of_layouts import LAYOUTS
from ui.words_of_orders import ORDERS
from ui.words_of_people import PEOPLE
from ui.words_of_prices import PRICES
from ui.words_of_printers import PRINTERS
from ui.words_of_rights import RIGHTS
from ui.words_of_surroundings import SURROUNDINGS

WORDS: dict[str, Parts] = (
    SALE
    | RIGHTS
    | ORDERS
    | PEOPLE
    | PRICES
    | DOORS
    | FORMS
    | HALLS
    | LAYOUTS
    | PRINTERS
    | SURROUNDINGS
)
"""Every code there is, with its three parts."""


@dataclass(frozen=True, slots=True)
class Message:
    """What a strip says. `tone` is a text role: info, warning or danger."""

    happened: str
    safe: str = ""
    now: str = ""
    tone: str = "info"
    icon: str = "help"

    def line(self) -> str:
        """All three in one line, for a screen reader."""
        return " · ".join(part for part in (self.happened, self.safe, self.now) if part)


_UNKNOWN = (
    QT_TRANSLATE_NOOP("Errors", "Something went wrong in the program ({code})"),
    QT_TRANSLATE_NOOP("Errors", "what was saved before is safe; the error is in the log"),
    QT_TRANSLATE_NOOP("Errors", "go on working; tell the manager this code"),
)
_OF_NOBODY = {"seat_not_owned": "seat_gone", "seat_taken": "seat_gone"}
"""Said instead when the error names no owner: a sentence never ends in the air."""


def ours(error: BaseException) -> BaseException:
    """The error in one of our families, also what the database's driver said past every query."""
    if isinstance(error, BoxOfficeError):
        return error
    from boxoffice.replica.database import as_ours  # not before the first paint

    return as_ours(error)


def words(error: BaseException, *, sale: bool = False) -> Message:
    """The message for an error; anything that is not ours is a fault of the program. `sale`: a
    customer was to pay.
    """
    error = ours(error)
    if not isinstance(error, BoxOfficeError):
        return _fill(_UNKNOWN, {"code": type(error).__name__}, "danger", "triangle")
    params = {name: str(value) for name, value in error.params.items()}
    code = error.code if params.get("owner") else _OF_NOBODY.get(error.code, error.code)
    parts = NOT_SOLD.get(code) if sale else None
    parts = parts or WORDS.get(code)
    if parts is None:
        return _fill(_UNKNOWN, {"code": error.code}, "danger", "triangle")
    if error.code in NOT_SOLD:
        return _fill(parts, params, "danger", "triangle")
    if isinstance(error, Refused):
        return _fill(parts, params, "warning", "triangle")
    tone = "warning" if isinstance(error, Unavailable) else "danger"
    return _fill(parts, params, tone, "triangle")


def _fill(parts: tuple[str, str, str], params: dict[str, str], tone: str, icon: str) -> Message:
    known = defaultdict(lambda: "?", params)
    said = [translate("Errors", part).format_map(known) if part else "" for part in parts]
    return Message(said[0], said[1], said[2], tone, icon)
