"""Order numbers as people type them: `2-0147`, `2-0100..0150`, several with commas between."""

from __future__ import annotations

import re

from boxoffice.errors import Refused

MOST = 2000
"""Orders in one range: more is a slip of the hand."""
_NUMBER = re.compile(r"^(\d+[a-z]*)-(\d{1,9})$")
_RANGE = re.compile(r"^(\d+[a-z]*-\d{1,9})\.\.(?:(\d+[a-z]*)-)?(\d{1,9})$")


def numbers_in(typed: str) -> tuple[str, ...]:
    """Each number once, in the order typed; whether there are such orders is for the books to say.

    Refused("order_number_wrong", number=…) for what is none, Refused("order_range_long", most=…).
    """
    found: list[str] = []
    for part in re.split(r"[,;\s]+", typed.strip().lower()):
        if part:
            found += _of(part)
    return tuple(dict.fromkeys(found))


def _of(part: str) -> list[str]:
    single, ends = _NUMBER.match(part), _RANGE.match(part)
    if single is not None:
        return [_written(single[1], int(single[2]))]
    if ends is None:
        raise Refused("order_number_wrong", number=part)
    device, _, first = ends[1].rpartition("-")
    low, high = int(first), int(ends[3])
    if high < low or (ends[2] or device) != device:
        raise Refused("order_number_wrong", number=part)
    if high - low >= MOST:
        raise Refused("order_range_long", most=MOST)
    return [_written(device, n) for n in range(low, high + 1)]


def _written(device: str, n: int) -> str:
    """As it stands on a ticket: four digits at least."""
    return f"{device}-{n:04d}"
