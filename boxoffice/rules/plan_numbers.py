"""Seat numbers as people type them: `12`, `1-20`, `1-39/2` (every other), `2-/2` (on and on)."""

from __future__ import annotations

import re

from boxoffice.errors import Refused

MOST = 500
"""Of one row: a longer one is a slip of the hand."""
_TYPED = re.compile(r"^(\d{1,5})(?:\s*[-–]\s*(\d{1,5})?)?(?:\s*/\s*(\d{1,2}))?$")


def numbers(typed: str, seats: int = 0) -> tuple[str, ...]:
    """The numbers meant, from left to right. `seats`: how many there are to be numbered; 0 where
    the text alone says how many. A name that is no number (`12bis`) is one seat's.
    Refused("plan_numbers_wrong", said=…) | Refused("plan_numbers_do_not_fit", numbers=…, seats=…).
    """
    said = typed.strip()
    found = _TYPED.match(said)
    if found is None:
        if not said or seats > 1 or any(letter in said for letter in "-–/,;"):
            raise Refused("plan_numbers_wrong", said=typed)
        return (said,)
    first, step = int(found[1]), int(found[3] or 1)
    last = int(found[2]) if found[2] else _open_end(said, first, step, seats)
    backwards = last < first
    count = abs(last - first) // max(1, step) + 1
    if step == 0 or count > MOST:
        raise Refused("plan_numbers_wrong", said=typed)
    if seats and count != seats:
        raise Refused("plan_numbers_do_not_fit", numbers=count, seats=seats)
    return tuple(str(first + (-step if backwards else step) * n) for n in range(count))


def _open_end(said: str, first: int, step: int, seats: int) -> int:
    """`5` means one seat, `5-` as many as there are to be numbered."""
    if re.search(r"[-–]", said) is None and "/" not in said:
        return first
    if not seats:
        raise Refused("plan_numbers_wrong", said=said)
    return first + step * (seats - 1)
