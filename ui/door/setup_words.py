"""The words of the scanners' set-up sheet."""

from __future__ import annotations

from scanner.setup_sheet import SheetWords
from ui.language import translate


def sheet_words() -> SheetWords:
    """In the language of the screen."""
    return SheetWords(
        translate("DoorSheet", "Setting up a scanner"),
        (
            (
                translate("DoorSheet", "Connection: USB serial (COM, CDC) or HID-POS"),
                translate("DoorSheet", "Best, if the scanner can do it: the codes then arrive as they are, whatever keyboard is set and whatever window is in front. Switch it on with F12 on the door."),  # noqa: E501
            ),
            (
                translate("DoorSheet", "Else: USB keyboard, country USA"),
                translate("DoorSheet", "Works without any setting in boxoffice. Belgian or French as country is fine too: the door finds out by itself, and says so in its status line."),  # noqa: E501
            ),
            (
                translate("DoorSheet", "Suffix: CR (Enter)"),
                translate("DoorSheet", "The verdict comes at once. Without a suffix the door waits a moment. Tab is fine too."),  # noqa: E501
            ),
            (
                translate("DoorSheet", "Delay between characters: none. Caps Lock: off"),
                translate("DoorSheet", "A scanner that types slowly is taken for a person."),
            ),
            (
                translate("DoorSheet", "AIM identifier: on, if there is a choice"),
                translate("DoorSheet", "It says which kind of code was read; without it everything works too."),  # noqa: E501
            ),
            (
                translate("DoorSheet", "Codes: QR and Code 128 on, all others off"),
                translate("DoorSheet", "Then drink cartons and loyalty cards stay silent. Reading white on black (inverse) helps with phones in the dark."),  # noqa: E501
            ),
            (
                translate("DoorSheet", "Reading the same code again: after 2 seconds or more"),
                translate("DoorSheet", "Set it with the codes in the manual of its maker; then scan both codes below with the door open. It answers SCANNER WORKS."),  # noqa: E501
            ),
        ),
        translate("DoorSheet", "all characters of a ticket"),
        translate("DoorSheet", "barcode"),
    )  # fmt: skip
