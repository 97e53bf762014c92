"""Human numbers: device-incarnation-n, for people to read aloud, never to identify by.

Gap-free per device and incarnation; shown `2-0147` while the incarnation is 1, else `2b-0147`
(design.md §2).
"""

from __future__ import annotations

RESERVED = "R"
"""Stands in the number of a reservation."""


def human_number(device: int, incarnation: int, n: int) -> str:
    """`2-0147` for device 2, its first incarnation, number 147; `2b-0147` in its second."""
    return f"{device}{_letter(incarnation)}-{n:04d}"


def reservation_number(device: int, incarnation: int, n: int) -> str:
    """`2-R0147`: reservations are counted apart from orders, and must not be read as one."""
    prefix, _, tail = human_number(device, incarnation, n).partition("-")
    return f"{prefix}-{RESERVED}{tail}"


def reservation_tail(text: str) -> str:
    """What the number of a reservation ends in (`R0147`), however it is typed: `2-R0147`, `R147`
    or `r147`; empty when the text is no such number.
    """
    tail = text.strip().upper().rsplit("-", 1)[-1]
    digits = tail.removeprefix(RESERVED)
    if digits == tail or not (digits.isascii() and digits.isdigit()):
        return ""
    return f"{RESERVED}{digits.zfill(4)}"


def _letter(incarnation: int) -> str:
    if incarnation == 1:
        return ""
    letters = ""
    rest = incarnation - 1
    while rest >= 0:
        letters = chr(ord("a") + rest % 26) + letters
        rest = rest // 26 - 1
    return letters
