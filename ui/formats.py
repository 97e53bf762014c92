"""How money, moments and places are written on screen: Belgian amounts, day names in the language.

Amounts are `1 204,00` in all three languages, because they must match the papers and the coins
of the house, not the habit of the person.
"""

from __future__ import annotations

import re
from datetime import date, datetime
from functools import lru_cache

from PySide6.QtCore import QDate, QLocale

from boxoffice.clock import local_from_ms
from boxoffice.ids import Cents

_THIN = "\u202f"
MINUS = "\u2212"
SENTENCE = 40
"""Letters of a key and its words; what is longer is a sentence, and breaks where it must."""


def amount(cents: int) -> str:
    """`1 204,00`, with a narrow space that does not break; a true minus below zero."""
    whole, rest = divmod(abs(cents), 100)
    sign = f"{MINUS}{_THIN}" if cents < 0 else ""
    return f"{sign}{whole:,}".replace(",", _THIN) + f",{rest:02d}"


def signed(cents: int) -> str:
    """`+ 36,00`: a difference, whose direction is half of what it says."""
    return f"+{_THIN}{amount(cents)}" if cents > 0 else amount(cents)


def euro(cents: int) -> str:
    """`€ 62,00`; the sign stands before the minus, as on the papers."""
    return f"€\u00a0{amount(cents)}"


def parse_amount(text: str) -> Cents | None:
    """Cents of what was typed: `50` is € 50,00, `7,5` is € 7,50. None when it is no amount."""
    plain = text.strip().replace("\u00a0", "").replace(_THIN, "").replace(" ", "")
    whole, sep, rest = plain.replace(".", ",").partition(",")
    if not (whole or rest) or not (whole + rest).isdecimal() or len(rest) > 2 or len(whole) > 7:
        return None
    return Cents(int(whole or "0") * 100 + (int(rest.ljust(2, "0")) if sep and rest else 0))


@lru_cache(maxsize=8)
def _locale(language: str) -> QLocale:
    return QLocale(f"{language}_BE")


def short_day(day: date, language: str) -> str:
    """`vr 27 nov`."""
    return _spell(day, "ddd d MMM", language)


def long_day(day: date, language: str) -> str:
    """`vrijdag 27 november`."""
    return _spell(day, "dddd d MMMM", language)


def weekday(day: date, language: str) -> str:
    """`vr`."""
    return _spell(day, "ddd", language)


def _spell(day: date, pattern: str, language: str) -> str:
    spelled = _locale(language).toString(QDate(day.year, day.month, day.day), pattern)
    return spelled.replace(".", "")


def planned(local: str) -> datetime:
    """The wall time of a planned moment."""
    return datetime.fromisoformat(local)


def planned_if_any(local: str) -> datetime | None:
    """The same; None where nobody can read it as a moment, which keeps no door from scanning."""
    try:
        return planned(local)
    except ValueError:
        return None


def clock(at_ms: int, zone: str, *, seconds: bool = False) -> str:
    """`19:12`, or `19:48:03` with seconds, as a clock in the house showed it."""
    return local_from_ms(at_ms, zone).strftime("%H:%M:%S" if seconds else "%H:%M")


def day_of(at_ms: int, zone: str) -> str:
    """`27/11`: the day of a moment, on a wall clock there."""
    return f"{local_from_ms(at_ms, zone):%d/%m}"


def grouped(code: str) -> str:
    """A short code in fours: `CBDE FGHI JKLN RTUV`."""
    return " ".join(code[at : at + 4] for at in range(0, len(code), 4))


def age_minutes(from_ms: int, now_ms: int) -> int:
    """Whole minutes between two moments, never below zero."""
    return max(0, (now_ms - from_ms) // 60_000)


_DAY = re.compile(r"^(\d{1,2})[/.\- ](\d{1,2})[/.\- ](\d{4})$")


def iso_day(typed: str) -> str:
    """`2027-08-31` of a typed `31/8/2027`; any other text as it is, for the core to judge."""
    found = _DAY.match(typed.strip())
    if found is None:
        return typed.strip()
    day, month, year = (int(part) for part in found.groups())
    return f"{year:04d}-{month:02d}-{day:02d}"


def day(iso: str) -> str:
    """`31/08/2027`."""
    return planned(iso).strftime("%d/%m/%Y")


def keys_whole(line: str) -> str:
    """`Alt+K: receipt · Alt+L: this order`, broken only behind the point between two parts: a key
    at the end of one line and its word on the next are read as two things. A part that is a whole
    sentence may break, or it would be wider than its page.
    """
    return "\u00a0· ".join(
        part.replace(" ", "\u00a0") if len(part) <= SENTENCE else part for part in line.split(" · ")
    )
