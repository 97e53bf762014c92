"""Human numbers: device-incarnation-n, for people to read aloud, never to identify by.

Gap-free per device and incarnation; shown `2-0147` while the incarnation is 1, else `2b-0147`
(design.md §2).
"""

from __future__ import annotations


def human_number(device: int, incarnation: int, n: int) -> str:
    """`2-0147` for device 2, its first incarnation, number 147; `2b-0147` in its second."""
    return f"{device}{_letter(incarnation)}-{n:04d}"


def _letter(incarnation: int) -> str:
    if incarnation == 1:
        return ""
    letters = ""
    rest = incarnation - 1
    while rest >= 0:
        letters = chr(ord("a") + rest % 26) + letters
        rest = rest // 26 - 1
    return letters
