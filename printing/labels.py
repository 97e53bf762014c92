"""The words on papers in Dutch, French and English, and how dates and money are written.

Money as in Belgium in all three: `€ 22,00`. Screens have their own words; these are only paper's.
"""

from __future__ import annotations

from datetime import datetime

from boxoffice.ids import Cents
from boxoffice.papers import Language
from printing import words_en, words_fr, words_nl
from printing.words import Words

_KEEP = "\u00a0"
"""A space that does not break: keeps the sign with its amount."""

_WORDS: dict[Language, Words] = {
    "nl": words_nl.WORDS,
    "fr": words_fr.WORDS,
    "en": words_en.WORDS,
}


def money(cents: Cents) -> str:
    """`€ 1.234,50`; below zero `€ −5,00` with a true minus sign."""
    sign = "\u2212" if cents < 0 else ""
    euro, rest = divmod(abs(cents), 100)
    return f"€{_KEEP}{sign}{euro:,}".replace(",", ".") + f",{rest:02d}"


def amount(cents: Cents) -> str:
    """`1.234,50` without the sign of the euro, for columns."""
    return money(cents).removeprefix(f"€{_KEEP}")


def rate(basis_points: int) -> str:
    """`6 %`, `5,5 %`."""
    whole, rest = divmod(basis_points, 100)
    shown = f"{whole},{rest:02d}".rstrip("0").rstrip(",")
    return f"{shown}{_KEEP}%"


def clock(moment: datetime) -> str:
    """`20:00`."""
    return f"{moment:%H:%M}"


def stamp(moment: datetime) -> str:
    """`27/11/2026 20:00`, for tables and small print."""
    return f"{moment:%d/%m/%Y %H:%M}"


def words_in(language: Language) -> Words:
    """The words of a language."""
    return _WORDS[language]
