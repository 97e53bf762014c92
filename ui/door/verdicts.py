"""What each verdict looks, says and sounds like (the table of screens.md §5)."""

from __future__ import annotations

from dataclasses import dataclass

from boxoffice.clock import local_from_ms
from boxoffice.views import ScanResult, ScanRow, Verdict
from ui import formats
from ui.door import refusals
from ui.language import QT_TRANSLATE_NOOP, translate


@dataclass(frozen=True, slots=True)
class Face:
    """Tone (a colour role), icon and sound of a verdict."""

    tone: str
    icon: str
    sound: str


FACES: dict[Verdict, Face] = {
    Verdict.OK: Face("ok", "tick-circle", "ok"),
    Verdict.OK_BY_SIGNATURE: Face("ok", "tick-pen", "ok"),
    Verdict.OK_BY_HAND: Face("ok", "key", "ok"),
    Verdict.OUT: Face("exit", "arrow-out", "out"),
    Verdict.GROUP: Face("exit", "people", "group"),
    Verdict.GROUP_FULL: Face("warn", "people", "warn"),
    Verdict.ALREADY_USED: Face("warn", "triangle", "warn"),
    Verdict.UNKNOWN: Face("warn", "question", "warn"),
    Verdict.WRONG_PERFORMANCE: Face("stop", "cross", "stop"),
    Verdict.AMBIGUOUS: Face("warn", "triangle", "warn"),
    Verdict.WRONG_DATE: Face("stop", "cross", "stop"),
    Verdict.WRONG_DOOR: Face("stop", "cross", "stop"),
    Verdict.WRONG_TYPE: Face("stop", "cross", "stop"),
    Verdict.BLOCKED: Face("stop", "cross", "stop"),
    Verdict.UNAPPROVED: Face("stop", "cross", "stop"),
    Verdict.TOO_EARLY: Face("stop", "clock", "stop"),
    Verdict.TOO_LATE: Face("stop", "clock", "stop"),
    Verdict.LATECOMER: Face("warn", "clock", "warn"),
    Verdict.UNPAID: Face("stop", "euro-struck", "stop"),
    Verdict.RULE_DENIED: Face("stop", "cross", "stop"),
    Verdict.NOT_REAL: Face("stop", "broken-seal", "forged"),
    Verdict.CANCELLED: Face("stop", "cross", "stop"),
    Verdict.REPLACED: Face("stop", "cross", "stop"),
    Verdict.CONFLICT: Face("warn", "diamond", "warn"),
    Verdict.FOREIGN: Face("panel", "card", "click"),
}
_WORDS = {
    Verdict.OK: QT_TRANSLATE_NOOP("Door", "WELCOME"),
    Verdict.OK_BY_SIGNATURE: QT_TRANSLATE_NOOP("Door", "WELCOME"),
    Verdict.OK_BY_HAND: QT_TRANSLATE_NOOP("Door", "WELCOME"),
    Verdict.OUT: QT_TRANSLATE_NOOP("Door", "OUT"),
    Verdict.GROUP: QT_TRANSLATE_NOOP("Door", "HOW MANY?"),
    Verdict.GROUP_FULL: QT_TRANSLATE_NOOP("Door", "GROUP FULL"),
    Verdict.AMBIGUOUS: QT_TRANSLATE_NOOP("Door", "AGAIN"),
    Verdict.WRONG_DATE: QT_TRANSLATE_NOOP("Door", "OTHER DAY"),
    Verdict.WRONG_DOOR: QT_TRANSLATE_NOOP("Door", "OTHER DOOR"),
    Verdict.WRONG_TYPE: QT_TRANSLATE_NOOP("Door", "MAY NOT ENTER"),
    Verdict.BLOCKED: QT_TRANSLATE_NOOP("Door", "BLOCKED"),
    Verdict.UNAPPROVED: QT_TRANSLATE_NOOP("Door", "NOT APPROVED"),
    Verdict.TOO_EARLY: QT_TRANSLATE_NOOP("Door", "TOO EARLY"),
    Verdict.TOO_LATE: QT_TRANSLATE_NOOP("Door", "TOO LATE"),
    Verdict.LATECOMER: QT_TRANSLATE_NOOP("Door", "LATECOMER"),
    Verdict.UNPAID: QT_TRANSLATE_NOOP("Door", "NOT PAID"),
    Verdict.RULE_DENIED: QT_TRANSLATE_NOOP("Door", "MAY NOT ENTER"),
    Verdict.ALREADY_USED: QT_TRANSLATE_NOOP("Door", "ALREADY USED"),
    Verdict.UNKNOWN: QT_TRANSLATE_NOOP("Door", "UNKNOWN"),
    Verdict.WRONG_PERFORMANCE: QT_TRANSLATE_NOOP("Door", "OTHER SHOW"),
    Verdict.NOT_REAL: QT_TRANSLATE_NOOP("Door", "NOT REAL"),
    Verdict.CANCELLED: QT_TRANSLATE_NOOP("Door", "CANCELLED"),
    Verdict.REPLACED: QT_TRANSLATE_NOOP("Door", "REPLACED"),
    Verdict.CONFLICT: QT_TRANSLATE_NOOP("Door", "CHECK"),
    Verdict.FOREIGN: QT_TRANSLATE_NOOP("Door", "NOT OURS"),
}
GOOD = frozenset({Verdict.OK, Verdict.OK_BY_SIGNATURE, Verdict.OK_BY_HAND})


@dataclass(frozen=True, slots=True)
class Said:
    """The texts of one answer, largest first."""

    word: str
    seat: str = ""
    second: str = ""
    look: str = ""
    foot: str = ""

    def line(self) -> str:
        """Everything, for a screen reader."""
        parts = (self.word, self.seat, self.look, self.second, self.foot)
        return " · ".join(part.replace("\n", " · ") for part in parts if part)


def word_of(scan: ScanResult | ScanRow, zone: str) -> str:
    """The one word in capitals, the same on the panel and in the list of last scans."""
    today = local_from_ms(scan.at_ms, zone).date().isoformat()
    if scan.verdict == Verdict.WRONG_PERFORMANCE and scan.starts_local[:10] not in {"", today}:
        return translate("Door", "OTHER DAY")
    if scan.verdict == Verdict.CANCELLED and scan.refunded:
        return translate("Door", "REFUNDED")
    return short_word(scan.verdict)


def short_word(verdict: Verdict) -> str:
    """The word of a verdict, without looking at the ticket."""
    return translate("Door", _WORDS[verdict])


def say(result: ScanResult, zone: str, language: str) -> Said:
    """All texts of an answer."""
    at = formats.clock(result.at_ms, zone)
    word = word_of(result, zone)
    seat = _seat(result)
    if result.verdict in GOOD:
        return Said(word, seat, result.place, look_of(result), _foot(result, zone))
    second = refusals.second_line(result, zone, language)
    return Said(word, "", second, "", " · ".join(part for part in (seat, at) if part))


def look_of(result: ScanResult) -> str:
    """What to look at while letting in: a card to be shown, another entrance, a price that only
    the ticket tells.
    """
    parts = [result.look]
    if result.price_unknown:
        parts.append(translate("Door", "the price on the ticket"))
    if result.doors:
        parts.append(translate("Door", "entrance: {doors}").format(doors=result.doors))
    return " · ".join(part for part in parts if part)


def _seat(result: ScanResult) -> str:
    if result.seat_row and result.seat_row != "-":
        return translate("Door", "ROW {row}   SEAT {seat}").format(
            row=result.seat_row, seat=result.seat_number
        )
    if result.seat_number:
        return translate("Door", "PLACE {seat}").format(seat=result.seat_number)
    return ""


def _foot(result: ScanResult, zone: str) -> str:
    parts = [result.price_name]
    if result.of:
        parts.append(
            translate("Door", "{position} of {count} of this order").format(
                position=result.position, count=result.of
            )
        )
    if result.places > 1:
        parts.append(
            translate("Door", "{inside} of {places} inside").format(
                inside=result.inside, places=result.places
            )
        )
    if result.verdict == Verdict.OK_BY_SIGNATURE:
        copied = formats.clock(result.copied_ms, zone) if result.copied_ms else "–"
        parts.append(
            translate("Door", "sold at a desk, not yet in the copy of {time}").format(time=copied)
        )
    return " · ".join(part for part in parts if part)
