"""An element of a ticket's layout as what a person types, and back. Nothing of it is lost: what has
no field here stays as it was.
"""

from __future__ import annotations

import math
import re
from typing import Any

from msgspec.structs import replace

from printing.layout import (
    Code128,
    Element,
    Fit,
    Layout,
    Logo,
    Mark,
    Place,
    Qr,
    Rule,
    Text,
)
from ui.manager.field_grid import Unreadable

Part = Element | None
"""None: the paper itself."""
NUMBERS = frozenset({"x", "y", "w", "h", "zone", "size", "points", "width", "height", "grey"})
WHOLE = frozenset({"dots", "dpi"})
OF_PAPER = ("width", "height", "dpi", "font", "logo")
_OF: dict[type, tuple[str, ...]] = {
    Text: ("text", "x", "y", "w", "h", "fits", "weight", "align", "label", "colour", "grey"),
    Place: ("x", "y", "w", "zone", "size"),
    Qr: ("x", "y", "dots"),
    Code128: ("x", "y", "h", "dots"),
    Rule: ("x", "y", "w", "points", "dotted", "colour"),
    Mark: ("x", "y"),
    Logo: ("x", "y", "w", "h"),
}
_FIT = re.compile(r"^(\d+(?:[.,]\d+)?)(?:\s*[-–]\s*(\d+(?:[.,]\d+)?))?(?:\s*[x×*]\s*(\d+))?$")


def fields_of(part: Part) -> tuple[str, ...]:
    """The fields that it has, in the order of Tab."""
    return OF_PAPER if part is None else _OF[type(part)]


def texts_of(layout: Layout, part: Part) -> dict[str, Any]:
    """What stands in each of its fields; choices as their value."""
    found: dict[str, Any] = {}
    for name in fields_of(part):
        if name == "logo":
            found[name] = ""
            continue
        value = getattr(layout if part is None else part, name)
        if name == "fits":
            found[name] = "; ".join(map(_fit_text, value))
        elif name in NUMBERS | WHOLE:
            found[name] = _number_text(value)
        else:
            found[name] = value
    return found


def changed(layout: Layout, number: int, said: dict[str, Any], words: dict[str, str]) -> Layout:
    """The layout with what is typed for one of its parts; 0 is the paper, 1 the first element.

    `words` names each field. Raises Unreadable with that name.
    """
    part = None if number == 0 else layout.elements[number - 1]
    values = {
        name: _value(name, said[name], words[name]) for name in fields_of(part) if name != "logo"
    }
    if part is None:
        return replace(layout, **values)
    elements = list(layout.elements)
    elements[number - 1] = replace(part, **values)
    return replace(layout, elements=tuple(elements))


def _value(name: str, said: Any, word: str) -> Any:
    if name == "fits":
        return tuple(_fit(one, word) for one in str(said).split(";") if one.strip())
    if name in NUMBERS | WHOLE:
        try:
            value = float(str(said).strip().replace(",", ".") or "0")
        except ValueError:
            raise Unreadable(name, word) from None
        if not math.isfinite(value) or (name in WHOLE and value != int(value)):
            raise Unreadable(name, word)
        return int(value) if name in WHOLE else value
    return said.strip() if name == "colour" else said


def _fit(typed: str, word: str) -> Fit:
    found = _FIT.match(typed.strip())
    if found is None:
        raise Unreadable("fits", word)
    largest = float(found.group(1).replace(",", "."))
    smallest = float((found.group(2) or found.group(1)).replace(",", "."))
    return Fit(largest, smallest, int(found.group(3) or 1))


def _fit_text(fit: Fit) -> str:
    sizes = _number_text(fit.largest)
    if fit.smallest != fit.largest:
        sizes += f"-{_number_text(fit.smallest)}"
    return sizes if fit.lines == 1 else f"{sizes} x{fit.lines}"


def _number_text(value: float) -> str:
    return f"{value:g}"


def fresh(kind: str, layout: Layout) -> Element:
    """A new element in the upper left corner, to be moved from there."""
    if kind == "rule":
        return Rule(x=2, y=2, w=layout.width - 4)
    if kind == "logo":
        return Logo(x=2, y=2, w=20, h=10)
    return Text(x=2, y=2, w=layout.width / 2, text="{house}", fits=(Fit(10, 7),))
