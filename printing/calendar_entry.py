"""A calendar entry (RFC 5545) for each evening of an order: pure, the same for the same order."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import UTC, datetime, timedelta
from zoneinfo import ZoneInfo

from boxoffice.mail_queue import Evening

USUAL = timedelta(hours=2)
"""For a show whose end nobody said."""
_LONGEST = 75
"""Octets of a line (RFC 5545 §3.1); longer ones go on after a space."""


def calendar(evenings: Sequence[Evening], address: str, made: datetime) -> bytes:
    """An .ics file; `made` is when, UTC. Moments are UTC too: no calendar needs our zones."""
    lines = ["BEGIN:VCALENDAR", "VERSION:2.0", "PRODID:-//boxoffice//tickets//EN"]
    for evening in evenings:
        begins = _utc(evening.starts_local, evening.zone)
        ends = _utc(evening.ends_local, evening.zone) if evening.ends_local else begins + USUAL
        where = ", ".join(part for part in (evening.hall, *address.split("\n")) if part)
        lines += [
            "BEGIN:VEVENT",
            f"UID:{evening.id.hex()}@boxoffice",
            f"DTSTAMP:{_moment(made)}",
            f"DTSTART:{_moment(begins)}",
            f"DTEND:{_moment(max(begins, ends))}",
            f"SUMMARY:{_escaped(evening.title)}",
            f"LOCATION:{_escaped(where)}",
            "END:VEVENT",
        ]
    return "".join(f"{_folded(line)}\r\n" for line in (*lines, "END:VCALENDAR")).encode()


def _utc(local: str, zone: str) -> datetime:
    return datetime.fromisoformat(local).replace(tzinfo=ZoneInfo(zone)).astimezone(UTC)


def _moment(moment: datetime) -> str:
    return f"{moment:%Y%m%dT%H%M%SZ}"


def _escaped(text: str) -> str:
    for sign in ("\\", ";", ","):
        text = text.replace(sign, f"\\{sign}")
    return " ".join(text.split())


def _folded(line: str) -> str:
    """In pieces of at most 75 octets, never within a letter."""
    pieces: list[str] = []
    piece = ""
    for letter in line:
        if len((piece + letter).encode()) > _LONGEST - bool(pieces):
            pieces.append(piece)
            piece = ""
        piece += letter
    return "\r\n ".join((*pieces, piece))
