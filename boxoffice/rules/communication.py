"""The Belgian structured communication of a bank transfer: `+++xxx/xxxx/xxxxx+++`.

Ten digits and two that check them: the ten modulo 97, and 97 for 0 (reference/domain.md §2, with
`+++090/9337/55493+++` as its example). The ten are the device's number, its incarnation and the
number of the order, so that no two desks of a house ever write the same, without asking anybody.
"""

from __future__ import annotations

import re

MODULUS = 97
_DIGITS = (3, 2, 5)
"""Of a device, an incarnation, an order."""
_NUMBER = re.compile(r"^(\d+)([a-z]*)-(\d+)$")
_SHAPE = re.compile(r"^\+\+\+(\d{3})/(\d{4})/(\d{5})\+\+\+$")


def check_digits(number: int) -> int:
    """1 to 97."""
    return number % MODULUS or MODULUS


def communication(order_number: str) -> str:
    """What the customer writes on the transfer for an order, `2b-0147` as people say it; empty for
    a number that does not fit into ten digits: then the order's own number is what is written.
    """
    found = _NUMBER.match(order_number)
    if found is None:
        return ""
    parts = (int(found[1]), _incarnation(found[2]), int(found[3]))
    if any(part >= 10**digits for part, digits in zip(parts, _DIGITS, strict=True)):
        return ""
    said = "".join(f"{part:0{digits}d}" for part, digits in zip(parts, _DIGITS, strict=True))
    whole = f"{said}{check_digits(int(said)):02d}"
    return f"+++{whole[:3]}/{whole[3:7]}/{whole[7:]}+++"


def is_communication(text: str) -> bool:
    """Whether it has the shape, and the check digits fit."""
    found = _SHAPE.match(text.strip())
    if found is None:
        return False
    whole = "".join(found.groups())
    return int(whole[10:]) == check_digits(int(whole[:10]))


def _incarnation(letters: str) -> int:
    """The inverse of the letters in an order's number: none is the first, `b` the second."""
    if not letters:
        return 1
    place = 0
    for letter in letters:
        place = place * 26 + ord(letter) - ord("a") + 1
    return place
