"""Makes texts of what comes in pieces: bytes of a serial scanner, reports of a HID-POS scanner."""

from __future__ import annotations

LONGEST = 4096
"""Bytes of one code; what goes on for longer is noise on the line and is dropped."""
SILENCE_S = 0.12
"""A scanner that sends no suffix is done when nothing came for so long (reference §4.4)."""
_ENDS = (b"\r", b"\n", b"\t", b"\x03")
"""Suffixes that scanners are set to: CR, LF, Tab, ETX."""
_HID_ID = 2
_HID_DATA = 56
_HID_MORE = 63


class Lines:
    """Texts of a serial line; each ends with a suffix or with silence."""

    def __init__(self) -> None:
        self._kept = b""
        self._at_s = 0.0

    def feed(self, data: bytes, now_s: float) -> list[str]:
        """The texts that are complete now; `data` may be empty: time has passed."""
        done: list[str] = []
        if self._kept and not data and now_s - self._at_s >= SILENCE_S:
            done.append(_text(self._kept))
            self._kept = b""
        if data:
            self._at_s = now_s
            for end in _ENDS[1:]:
                data = data.replace(end, _ENDS[0])
            *whole, rest = (self._kept + data).split(_ENDS[0])
            done += [_text(one) for one in whole if len(one) <= LONGEST]
            self._kept = rest if len(rest) <= LONGEST else b""
        return [text for text in done if text]


class Reports:
    """Texts of HID-POS input reports of 64 bytes: 2, length, 56 data bytes, …, "more follows"."""

    def __init__(self) -> None:
        self._kept = b""

    def feed(self, report: bytes) -> list[str]:
        """The text that this report completes, if any; reports of another kind are left out."""
        if len(report) <= _HID_DATA or report[0] != _HID_ID or report[1] > _HID_DATA:
            return []
        self._kept += report[2 : 2 + report[1]]
        more = len(report) > _HID_MORE and bool(report[_HID_MORE] & 1)
        if more and len(self._kept) <= LONGEST:
            return []
        whole, self._kept = self._kept, b""
        text = _text(whole) if len(whole) <= LONGEST else ""
        return [text] if text else []


def _text(data: bytes) -> str:
    """Tickets are ASCII; of other codes only that they are others matters."""
    return data.decode("utf-8", "replace").strip("\x00\x02\r\n\t")
