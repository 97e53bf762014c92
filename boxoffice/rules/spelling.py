"""Names, addresses and numbers as people type them: the words under which a person is found."""

from __future__ import annotations

import difflib
import re
import unicodedata
from collections.abc import Iterable, Sequence

_WORD = re.compile(r"[^\W_]+")
_PHONE = re.compile(r"^[+\d][\d\s./()-]*$")
_EMAIL = re.compile(r"[^\s@]+@[^\s@.]+(\.[^\s@.]+)+")
_OF_BELGIUM = "32"
LONGEST_WORD = 64
MOST_WORDS = 20
"""Nobody has more names: of a page that was pasted the longest words are searched for."""
MOST_ALIKE = 3
_ALIKE = 0.6
"""How much of two words must agree to be offered as meant: `petr` and `peeters`."""


def plain(text: str) -> str:
    """Without case and accents: `Zoë` is found as `zoe`."""
    apart = unicodedata.normalize("NFD", text.casefold())
    return "".join(letter for letter in apart if not unicodedata.combining(letter))


def phone_digits(text: str) -> str:
    """A telephone number as one row of digits, written as at home: `+32 476 12` is `047612`.
    Empty when it is none.
    """
    if not _PHONE.match(text.strip()):
        return ""
    digits = "".join(filter(str.isdecimal, text))
    if text.strip().startswith("+") or digits.startswith("00"):
        digits = digits.removeprefix("00")
        if digits.startswith(_OF_BELGIUM):
            return "0" + digits.removeprefix(_OF_BELGIUM).removeprefix("0")
    return digits


def is_email(text: str) -> bool:
    """Whether it has the shape of an e-mail address; whether somebody reads it there, nobody
    knows.
    """
    return _EMAIL.fullmatch(text.strip()) is not None


def words_of(value: str) -> tuple[str, ...]:
    """The words under which a value is found: each of them, an e-mail address whole as well, a
    telephone number as its digits.
    """
    number = phone_digits(value)
    if number:
        return (number[:LONGEST_WORD],)
    said = plain(value)
    found = [word[:LONGEST_WORD] for word in _WORD.findall(said)]
    if "@" in said:
        found.insert(0, said.strip()[:LONGEST_WORD])
    return tuple(dict.fromkeys(found))


def asked(text: str) -> tuple[str, ...]:
    """The beginnings of words that are searched for, each once, the longest first."""
    number = phone_digits(text)
    if number:
        return (number[:LONGEST_WORD],)
    said = plain(text).split()
    found = [word for part in said for word in ([part] if "@" in part else _WORD.findall(part))]
    words = dict.fromkeys(word[:LONGEST_WORD] for word in found)
    return tuple(sorted(words, key=len, reverse=True))[:MOST_WORDS]


def alike(text: str, known: Iterable[str]) -> Sequence[str]:
    """Of the known words those that were perhaps meant, the likeliest first."""
    wanted = next(iter(asked(text)), "")
    return difflib.get_close_matches(wanted, list(known), MOST_ALIKE, _ALIKE) if wanted else []
