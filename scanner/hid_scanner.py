"""Scanners that speak HID-POS: exact bytes, no driver, no layout, no focus."""

from __future__ import annotations

from typing import Any

from scanner.joining import Reports
from scanner.listening import Listening
from scanner.source import Told

USAGE_PAGE = 0x8C
"""Barcode scanners, in the USB HID usage tables."""
REPORT, WAIT_MS = 64, 100


def hid_scanners() -> tuple[tuple[bytes, str], ...]:
    """HID-POS scanners that are plugged in: path and product name."""
    import hid

    found: Any = hid.enumerate()
    return tuple(
        (bytes(one["path"]), str(one.get("product_string") or "HID-POS"))
        for one in found
        if one.get("usage_page") == USAGE_PAGE
    )


def hid_scanner(told: Told, which: int = 0) -> Listening:
    """The first HID-POS scanner, or the one after `which` others; not started yet."""
    return Listening(f"HID-POS {which + 1}", "hid", lambda: _Scanner(which), told)


class _Scanner:
    def __init__(self, which: int) -> None:
        import hid

        known = hid_scanners()
        if which >= len(known):
            raise OSError("no HID-POS scanner")
        self._device: Any = hid.device()
        self._device.open_path(known[which][0])
        self._reports = Reports()

    def read(self) -> list[str]:
        return self._reports.feed(bytes(self._device.read(REPORT, WAIT_MS)))

    def close(self) -> None:
        self._device.close()
