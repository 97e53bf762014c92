"""Group tickets: one code for several people of one performance and price.

Each of them keeps a ticket of their own, so money, refunds and counts stay what they are; only the
code is shared (codes and tickets are n : m). How many come in on it is the number of its tickets
that are valid.
"""

from __future__ import annotations

from collections.abc import Hashable, Iterable, Sequence

from boxoffice.errors import Refused
from boxoffice.rules.pricing import PricedLine

MOST = 255
"""What the one byte of a code can say (design.md §7)."""


def group_sizes(lines: Iterable[PricedLine]) -> tuple[int, ...]:
    """How many people each shared code of a basket would stand for; who is alone shares none."""
    return tuple(len(line.places) for line in lines if len(line.places) > 1)


def require_codes(lines: Iterable[PricedLine]) -> None:
    """Refused("group_too_large", count=…, most=…) for more people than a code can say."""
    largest = max(group_sizes(lines), default=0)
    if largest > MOST:
        raise Refused("group_too_large", count=largest, most=MOST)


def shared_codes(of: Sequence[Hashable], codes: Sequence[bytes]) -> tuple[bytes, ...]:
    """The same code wherever `of` is the same: the first of those that were meant for them."""
    first: dict[Hashable, bytes] = {}
    return tuple(first.setdefault(key, code) for key, code in zip(of, codes, strict=True))
