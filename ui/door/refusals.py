"""What is wrong and what to do, under the word of a refusal (the table of screens.md §5).

They stand on lines of their own: broken where a line happens to end, they read badly from three
metres.
"""

from __future__ import annotations

from boxoffice.clock import local_from_ms
from boxoffice.views import ScanResult, Verdict
from ui import formats
from ui.counted import Counted
from ui.language import translate

_BEFORE_USED = (
    Verdict.TOO_EARLY, Verdict.TOO_LATE, Verdict.LATECOMER, Verdict.WRONG_DOOR, Verdict.WRONG_TYPE,
    Verdict.UNPAID, Verdict.RULE_DENIED,
)  # fmt: skip
"""Asked before it is asked whether somebody is in: whoever may let them in is told that too."""


def second_line(result: ScanResult, zone: str, language: str) -> str:
    """The lines under the word."""
    why = _why(result, zone, language)
    if not (result.used_too and result.verdict in _BEFORE_USED):
        return why
    parts = (formats.clock(result.used_ms, zone), result.used_device)
    when = " · ".join(part for part in parts if part)
    used = translate("Door", "used already too: {when}").format(when=when)
    return f"{used}\n{why.splitlines()[-1]}"  # what to do; the word says why, and a door may be low


def _why(result: ScanResult, zone: str, language: str) -> str:
    copied = formats.clock(result.copied_ms, zone) if result.copied_ms else "–"
    return {
        Verdict.ALREADY_USED: _used(result, zone),
        Verdict.UNKNOWN: translate(
            "Door", "not in this device's copy ({time})\nit may be a real ticket: to the desk"
        ).format(time=copied),
        Verdict.AMBIGUOUS: translate("Door", "could not decide\nscan again, or look it up by name"),
        Verdict.WRONG_PERFORMANCE: _other(result, language),
        Verdict.WRONG_DATE: _other(result, language),
        Verdict.WRONG_DOOR: _door(result),
        Verdict.WRONG_TYPE: translate("Door", "{price}: not at this entrance\nto the desk").format(
            price=result.price_name or "?"
        ),
        Verdict.NOT_REAL: translate("Door", "the signature is wrong\ncall the person in charge"),
        Verdict.CANCELLED: _cancelled(result, zone),
        Verdict.REPLACED: translate("Door", "there is a newer ticket for this place\nask for it"),
        Verdict.BLOCKED: translate("Door", "this ticket is blocked\ncall the person in charge"),
        Verdict.UNAPPROVED: translate("Door", "this order waits for approval\nto the desk"),
        Verdict.TOO_EARLY: _early(result),
        Verdict.TOO_LATE: translate("Door", "the doors are closed\ncall the person in charge"),
        Verdict.LATECOMER: translate("Door", "the hall is closed\nlatecomers after agreement: F9"),
        Verdict.UNPAID: translate("Door", "not paid yet\nto the desk"),
        Verdict.RULE_DENIED: _rule(result),
        Verdict.CONFLICT: _doubt(result, zone),
        Verdict.FOREIGN: translate("Door", "a customer card or another code"),
        Verdict.GROUP: _group(result),
        Verdict.GROUP_FULL: _group(result),
        Verdict.OUT: _out(result),
    }.get(result.verdict, "")


def _used(result: ScanResult, zone: str) -> str:
    minutes = formats.age_minutes(result.used_ms, result.at_ms)
    ago = Counted.minutes_ago(minutes)
    parts = (formats.clock(result.used_ms, zone), result.used_device, ago)
    return " · ".join(part for part in parts if part)


def _other(result: ScanResult, language: str) -> str:
    parts = [result.title]
    if result.starts_local:
        at = formats.planned_if_any(result.starts_local)
        day = "" if at is None else formats.short_day(at.date(), language)
        starts = result.starts_local if at is None else f"{day} {at:%H:%M}"
        parts.append(f"{starts} {result.hall}".strip())
    where = " · ".join(part for part in parts if part)
    return "\n".join(part for part in (where, translate("Door", "the ticket stays valid")) if part)


def _door(result: ScanResult) -> str:
    if not result.doors:
        return translate("Door", "not at this entrance")
    return translate("Door", "entrance: {doors}").format(doors=result.doors)


def _cancelled(result: ScanResult, zone: str) -> str:
    back = result.refunded
    if back is None:
        return translate("Door", "this ticket was cancelled\nto the desk")
    at, today = (local_from_ms(ms, zone) for ms in (back.at_ms, result.at_ms))
    exact = not back.whole_day and at.date() == today.date()
    parts = [translate("Door", "refunded")]
    if back.at_ms:
        parts.append(
            translate("Door", "at {time}").format(time=f"{at:%H:%M}") if exact
            else translate("Door", "on {day}").format(day=f"{at:%d/%m}")
        )  # fmt: skip
    if back.till:
        parts.append(translate("Door", "at the till {till}").format(till=back.till))
    return "\n".join((" ".join(parts), translate("Door", "to the desk")))


def _out(result: ScanResult) -> str:
    if result.no_way_back:
        return translate("Door", "does not come in again\nsay so before they leave")
    if result.back_until:
        at = formats.planned(result.back_until)
        return translate("Door", "back in until {time}").format(time=f"{at:%H:%M}")
    return translate("Door", "have a nice evening")


def _doubt(result: ScanResult, zone: str) -> str:
    used = formats.clock(result.used_ms, zone)
    now = f"{local_from_ms(result.at_ms, zone):%d/%m %H:%M}"
    return {
        "clock": translate(
            "Door",
            "by the clock of this computer it is {now}\nset it right, or call the person in charge",
        ).format(now=now),
        "unconfirmed": translate(
            "Door",
            "asked for at {time}: {door}\nnever confirmed: call the person in charge",
        ).format(time=used, door=result.used_device or "?"),
        "lost_key": translate(
            "Door", "from a till that was declared lost\ncall the person in charge"
        ),
        "former_key": translate(
            "Door", "from before the house joined, not on its list\ncall the person in charge"
        ),
    }.get(result.doubt, translate("Door", "this seat was sold twice\ncall the person in charge"))


def _early(result: ScanResult) -> str:
    if not result.opens_local:
        return translate("Door", "the doors are not open yet")
    at = formats.planned(result.opens_local)
    return translate("Door", "doors open at {time}").format(time=f"{at:%H:%M}")


def _group(result: ScanResult) -> str:
    return translate("Door", "{inside} of {places} inside").format(
        inside=result.inside, places=result.places
    )


def _rule(result: ScanResult) -> str:
    """The rule in words; what this program cannot read is said as such."""
    detail = result.rule_detail
    timed = result.rule in {"rule_from", "rule_until"}
    moment = f"{formats.planned(detail):%d/%m %H:%M}" if timed else ""
    return {
        "rule_entries": translate("Door", "no more than {detail} ×").format(detail=detail),
        "rule_entries_today": translate("Door", "no more than {detail} × a day").format(
            detail=detail
        ),
        "rule_inside": translate("Door", "inside already; scan out first"),
        "rule_too_soon": translate("Door", "again after {detail} minutes").format(detail=detail),
        "rule_too_long_ago": translate("Door", "only within {detail} minutes").format(
            detail=detail
        ),
        "rule_from": translate("Door", "from {detail}").format(detail=moment),
        "rule_until": translate("Door", "until {detail}").format(detail=moment),
        "rule_weekday": translate("Door", "not on this day"),
        "rule_only_door": translate("Door", "only at: {detail}").format(detail=detail),
        "rule_only_price_type": translate("Door", "not for this price"),
        "rule_only_rank": translate("Door", "not for this rank"),
        "rule_only_zone": translate("Door", "only for: {detail}").format(detail=detail),
        "rule_unreadable": translate(
            "Door", "the set-up of the doors is not understood\ncall the person in charge"
        ),
    }.get(result.rule, translate("Door", "a rule of the house\ncall the person in charge"))
