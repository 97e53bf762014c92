"""Reservations shared by name: who begins with A to K is at one desk, the others at the next."""

from __future__ import annotations

import unicodedata
from collections.abc import Sequence


def initial(name: str) -> str:
    """The letter a name is filed under: its last word's first, without accents; "" for none.

    People are called by first name and filed under the last: "Ann Peeters" under P.
    """
    words = name.split()
    plain = unicodedata.normalize("NFD", words[-1]) if words else ""
    return next((char.upper() for char in plain if char.isalpha()), "")


def split(names: Sequence[str], desks: int) -> tuple[int, ...]:
    """For each name the desk (0-based) that gets it: in the order of the alphabet, nearly as many
    for each, and one letter never at two desks. Who has no name goes to the first.
    """
    letters = sorted(initial(name) for name in names)
    each = -(-len(letters) // desks) if letters else 1
    desk_of: dict[str, int] = {}
    for n, letter in enumerate(letters):
        desk_of.setdefault(letter, min(n // each, desks - 1))
    return tuple(desk_of[initial(name)] for name in names)
