"""What a keyboard scanner meant: it sends keys by position, and the desk's layout makes characters.

A scanner that leaves the factory speaks US; on a Belgian desk its `T1` arrives as `T&`. Where the
system says which key was pressed the position decides; else the characters are read backwards
through both layouts. What was meant is what somebody can use: a ticket by its check or signature,
so `accept` chooses and a text that nobody accepts is left as it came (reference/scanning.md §4).
"""

from __future__ import annotations

import sys
from collections.abc import Callable, Iterator, Sequence
from typing import Literal, NamedTuple

Layout = Literal["US", "BE", "FR"]
Position = str
"""A key by its place (ISO 9995): E01 is the first of the row of digits, D01 below it."""


class Stroke(NamedTuple):
    """One key of a scan."""

    text: str
    """What it typed; empty for a dead key."""
    position: Position
    """Where it lies; empty where the system does not say."""
    shifted: bool


class Meant(NamedTuple):
    """What a burst of keys was, and which keyboard the scanner took this computer for."""

    text: str
    layout: Layout | Literal[""]
    """Empty: as it was typed."""


_ROWS = (
    *(f"E{n:02d}" for n in range(13)), *(f"D{n:02d}" for n in range(1, 13)),
    *(f"C{n:02d}" for n in range(1, 13)), *(f"B{n:02d}" for n in range(11)), "A03",
)  # fmt: skip
_KEYS: dict[Layout, tuple[str, str]] = {
    "US": (
        "`1234567890-=qwertyuiop[]asdfghjkl;'\\\\zxcvbnm,./ ",
        '~!@#$%^&*()_+QWERTYUIOP{}ASDFGHJKL:"||ZXCVBNM<>? ',
    ),
    "BE": (
        "²&é\"'(§è!çà)-azertyuiop^$qsdfghjklmùµ<wxcvbn,;:= ",
        "³1234567890°_AZERTYUIOP¨*QSDFGHJKLM%£>WXCVBN?./+ ",
    ),
    "FR": (
        "²&é\"'(-è_çà)=azertyuiop^$qsdfghjklmù*<wxcvbn,;:! ",
        "²1234567890°+AZERTYUIOP¨£QSDFGHJKLM%µ>WXCVBN?./§ ",
    ),
}
"""Without and with Shift, from CLDR: Belgian of Windows (nl and fr are equal here), French, US."""
TABLES: dict[Layout, tuple[dict[Position, str], dict[Position, str]]] = {
    layout: (dict(zip(_ROWS, plain, strict=True)), dict(zip(_ROWS, shifted, strict=True)))
    for layout, (plain, shifted) in _KEYS.items()
}
_PAIRS: tuple[tuple[Layout, Layout], ...] = (
    ("US", "BE"), ("BE", "US"), ("FR", "BE"), ("US", "FR"), ("FR", "US"),
)  # fmt: skip
"""Which the scanner speaks, which the computer has: the commonest first."""
_SCAN_CODES: dict[int, Position] = (
    {0x29: "E00", 0x2B: "C12", 0x56: "B00", 0x39: "A03"}
    | {0x01 + n: f"E{n:02d}" for n in range(1, 13)}
    | {0x0F + n: f"D{n:02d}" for n in range(1, 13)}
    | {0x1D + n: f"C{n:02d}" for n in range(1, 12)}
    | {0x2B + n: f"B{n:02d}" for n in range(1, 11)}
)
"""PS/2 set 1, as Windows gives it; the kernel of Linux numbers these keys alike."""
_X11_OFFSET = 8


def position_of(scan_code: int, platform: str = sys.platform) -> Position:
    """The place of a key by its native scan code; empty for 0 and where the system gives none."""
    if scan_code <= 0 or platform == "darwin":
        return ""
    code = scan_code - _X11_OFFSET if platform.startswith("linux") else scan_code & 0xFF
    return _SCAN_CODES.get(code, "")


def scan_code_of(position: Position, platform: str = sys.platform) -> int:
    """The native scan code of a place: what recordings of scanners are played with."""
    code = next(code for code, known in _SCAN_CODES.items() if known == position)
    return code + _X11_OFFSET if platform.startswith("linux") else code


def meant(strokes: Sequence[Stroke], accept: Callable[[str], bool]) -> Meant | None:
    """What was scanned: the first reading that somebody can use; None when nobody can."""
    return next((one for one in readings(strokes) if accept(one.text)), None)


def readings(strokes: Sequence[Stroke]) -> Iterator[Meant]:
    """All that a burst may have meant, the likeliest first; each text once."""
    seen: set[str] = set()
    for one in _all_readings(strokes):
        if one.text not in seen:
            seen.add(one.text)
            yield one


def _all_readings(strokes: Sequence[Stroke]) -> Iterator[Meant]:
    typed = "".join(stroke.text for stroke in strokes)
    yield Meant(typed, "")
    if all(stroke.position for stroke in strokes):
        for flipped in (False, True):  # CapsLock on Windows shifts the digits too
            for layout in TABLES:
                text = "".join(
                    TABLES[layout][one.shifted != flipped][one.position] for one in strokes
                )
                yield Meant(text, layout)
        return
    for flipped in (False, True):
        for scanner, host in _PAIRS:
            yield Meant(_repaired(typed, scanner, host, flipped=flipped), scanner)
        for layout in TABLES if flipped else ():
            yield Meant(_repaired(typed, layout, layout, flipped=True), layout)


def _repaired(seen: str, scanner: Layout, host: Layout, *, flipped: bool) -> str:
    """The characters of the scanner whose keys gave these on this computer."""
    keys: dict[str, tuple[Position, bool]] = {}
    for shifted in (False, True):
        for position, character in TABLES[host][shifted].items():
            keys.setdefault(character, (position, shifted))
    read = []
    for character in seen:
        position, shifted = keys.get(character, ("", False))
        read.append(TABLES[scanner][shifted != flipped][position] if position else character)
    return "".join(read)
