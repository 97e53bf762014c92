"""What each verdict looks, says and sounds like (the table of screens.md §5)."""

from __future__ import annotations

from dataclasses import dataclass

from boxoffice.clock import local_from_ms
from boxoffice.views import ScanResult, ScanRow, Verdict
from ui import formats
from ui.counted import Counted
from ui.language import translate


@dataclass(frozen=True, slots=True)
class Face:
    """Tone (a colour role), icon and sound of a verdict."""

    tone: str
    icon: str
    sound: str


FACES: dict[Verdict, Face] = {
    Verdict.OK: Face("ok", "tick-circle", "ok"),
    Verdict.OK_BY_SIGNATURE: Face("ok", "tick-pen", "ok"),
    Verdict.ALREADY_USED: Face("warn", "triangle", "warn"),
    Verdict.UNKNOWN: Face("warn", "question", "warn"),
    Verdict.WRONG_PERFORMANCE: Face("stop", "cross", "stop"),
    Verdict.NOT_REAL: Face("stop", "broken-seal", "forged"),
    Verdict.CANCELLED: Face("stop", "cross", "stop"),
    Verdict.REPLACED: Face("stop", "cross", "stop"),
    Verdict.CONFLICT: Face("warn", "diamond", "warn"),
    Verdict.FOREIGN: Face("panel", "card", "click"),
}
GOOD = frozenset({Verdict.OK, Verdict.OK_BY_SIGNATURE})


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
    return short_word(scan.verdict)


def short_word(verdict: Verdict) -> str:
    """The word of a verdict, without looking at the ticket."""
    return {
        Verdict.OK: translate("Door", "WELCOME"),
        Verdict.OK_BY_SIGNATURE: translate("Door", "WELCOME"),
        Verdict.ALREADY_USED: translate("Door", "ALREADY USED"),
        Verdict.UNKNOWN: translate("Door", "UNKNOWN"),
        Verdict.WRONG_PERFORMANCE: translate("Door", "OTHER SHOW"),
        Verdict.NOT_REAL: translate("Door", "NOT REAL"),
        Verdict.CANCELLED: translate("Door", "CANCELLED"),
        Verdict.REPLACED: translate("Door", "REPLACED"),
        Verdict.CONFLICT: translate("Door", "CHECK"),
        Verdict.FOREIGN: translate("Door", "NOT OURS"),
    }[verdict]


def say(result: ScanResult, zone: str, language: str) -> Said:
    """All texts of an answer."""
    at = formats.clock(result.at_ms, zone)
    word = word_of(result, zone)
    seat = _seat(result)
    if result.verdict in GOOD:
        return Said(word, seat, result.place, result.look, _foot(result, zone))
    # What is wrong and what to do stand on lines of their own: broken where a line happens to end,
    # they read badly from three metres.
    second = {
        Verdict.ALREADY_USED: _used(result, zone),
        Verdict.UNKNOWN: translate(
            "Door", "not in this device's copy ({time}); it may be a real ticket: to the desk"
        ).format(time=formats.clock(result.copied_ms, zone) if result.copied_ms else "–"),
        Verdict.WRONG_PERFORMANCE: _other(result, language),
        Verdict.NOT_REAL: translate("Door", "the signature is wrong\ncall the person in charge"),
        Verdict.CANCELLED: translate("Door", "this ticket was cancelled\nto the desk"),
        Verdict.REPLACED: translate("Door", "there is a newer ticket for this place\nask for it"),
        Verdict.CONFLICT: translate("Door", "this seat was sold twice\ncall the person in charge"),
        Verdict.FOREIGN: translate("Door", "a customer card or another code"),
    }[result.verdict]
    return Said(word, "", second, "", " · ".join(part for part in (seat, at) if part))


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
    if result.verdict == Verdict.OK_BY_SIGNATURE:
        copied = formats.clock(result.copied_ms, zone) if result.copied_ms else "–"
        parts.append(
            translate("Door", "sold at a desk, not yet in the copy of {time}").format(time=copied)
        )
    return " · ".join(part for part in parts if part)


def _used(result: ScanResult, zone: str) -> str:
    minutes = formats.age_minutes(result.used_ms, result.at_ms)
    ago = Counted.minutes_ago(minutes)
    parts = (formats.clock(result.used_ms, zone), result.used_device, ago)
    return " · ".join(part for part in parts if part)


def _other(result: ScanResult, language: str) -> str:
    parts = [result.title]
    if result.starts_local:
        at = formats.planned(result.starts_local)
        parts.append(f"{formats.short_day(at.date(), language)} {at:%H:%M} {result.hall}".strip())
    where = " · ".join(part for part in parts if part)
    return "\n".join(part for part in (where, translate("Door", "the ticket stays valid")) if part)
