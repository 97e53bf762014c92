"""Finding performances by what is typed: a title, a hall, or the day as a list shows it.

The core does not know the language of the screen, so a day answers to its names in all three.
They overlap (`ma` is maandag and begins mardi and mars): a whole name comes before a beginning.
"""

from __future__ import annotations

import unicodedata
from collections.abc import Iterable, Sequence
from datetime import date
from functools import lru_cache
from typing import Protocol, TypeVar

_WEEKDAYS = (
    "ma maandag lun lundi mon monday",
    "di dinsdag mar mardi tue tuesday",
    "wo woensdag mer mercredi wed wednesday",
    "do donderdag jeu jeudi thu thursday",
    "vr vrijdag ven vendredi fri friday",
    "za zaterdag sam samedi sat saturday",
    "zo zondag dim dimanche sun sunday",
)
_MONTHS = (
    "jan januari janv janvier january",
    "feb februari fevr fevrier february",
    "mrt maart mars mar march",
    "apr april avr avril",
    "mei mai may",
    "jun juni juin june",
    "jul juli juil juillet july",
    "aug augustus aout august",
    "sep sept september septembre",
    "okt oktober oct octobre october",
    "nov november novembre",
    "dec december decembre",
)
_YEARS = ("%Y", "%y")
_NEAR_DAYS = (
    "vandaag vanavond vannamiddag aujourd'hui today tonight",
    "morgen demain tomorrow",
)
"""Today, and the day after it."""
_BEGINS, _PART_OF_NAME, _WORD_OF_TITLE, _ELSEWHERE = range(4)


class Shown(Protocol):
    """What a list shows of a performance."""

    @property
    def title(self) -> str:
        """The show."""

    @property
    def hall(self) -> str:
        """Where."""

    @property
    def starts_local(self) -> str:
        """When, ISO without offset."""


_Any = TypeVar("_Any", bound=Shown)


def ranked(performances: Iterable[_Any], text: str, today: str = "") -> list[_Any]:
    """Those in which every word occurs, the best first; in their own order where equally good.

    `today` is the local date, ISO: without it no day is called today or tomorrow.
    """
    words = _plain(text).replace(".", " ").replace("\u2019", "'").split()
    found = [(rank, one) for one in performances if (rank := _rank(one, words, today)) is not None]
    return [one for _, one in sorted(found, key=lambda pair: pair[0])]


def names_a_show(performances: Sequence[Shown], text: str) -> bool:
    """Whether what is typed begins a title or names a day: then a person's name comes after it."""
    words = _plain(text).replace(".", " ").split()
    best = (_rank(one, words, "") for one in performances)
    return any(rank is not None and rank <= _PART_OF_NAME for rank in best)


def _rank(performance: Shown, words: Sequence[str], today: str) -> int | None:
    """0 when title or day begins with what was typed, more the further aside; None: not it."""
    if not words:
        return _BEGINS
    title, start = _plain(performance.title), performance.starts_local
    names = _names_of(start[:10]) + _near(start[:10], today)
    if title.startswith(" ".join(words)):
        return _BEGINS
    aside = 0
    for word in words:
        step = _word_rank(word, title, _plain(performance.hall), start, names)
        if step is None:
            return None
        aside += step
    return aside


def _word_rank(word: str, title: str, hall: str, start: str, names: tuple[str, ...]) -> int | None:
    if word in names or title.startswith(word):
        return _BEGINS
    hour, minute = start[11:13], start[14:16]
    times = (f"{hour}{between}{minute}" for between in ":uh")  # 20:00, 20u00, 20h00
    if any(name.startswith(word) for name in (*names, *times)):
        return _PART_OF_NAME
    if any(part.startswith(word) for part in title.split()):
        return _WORD_OF_TITLE
    # A hall never wins from a day: "za" begins "zaal" too.
    return _ELSEWHERE if word in f"{title} {hall} {start}" else None


@lru_cache(maxsize=1024)
def _names_of(day: str) -> tuple[str, ...]:
    """`za`, `zaterdag`, `sam`, …, `nov`, …, and the ways to write its number."""
    at = date.fromisoformat(day)
    both = [f"{at.day}{between}{at.month}" for between in "/-"]
    full = [f"{at:%d}{between}{at:%m}" for between in "/-"]
    dates = (f"{one}{one.strip('0123456789')}" for one in (*both, *full))
    years = (at.strftime(one + year) for one in dates for year in _YEARS)
    numbers = (day, str(at.day), f"{at.day:02d}", *both, *full, *years)
    return (*_WEEKDAYS[at.weekday()].split(), *_MONTHS[at.month - 1].split(), *numbers)


@lru_cache(maxsize=1024)
def _near(day: str, today: str) -> tuple[str, ...]:
    """`vandaag`, … and `morgen`, …; nothing for every other day."""
    away = (date.fromisoformat(day) - date.fromisoformat(today)).days if today else -1
    return tuple(_NEAR_DAYS[away].split()) if 0 <= away < len(_NEAR_DAYS) else ()


@lru_cache(maxsize=4096)
def _plain(text: str) -> str:
    """Without case and accents: `aout` finds août."""
    apart = unicodedata.normalize("NFD", text.casefold())
    return "".join(letter for letter in apart if not unicodedata.combining(letter))
