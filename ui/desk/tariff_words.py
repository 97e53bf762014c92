"""What the desk says of a kansentarief by hand, of what must be shown, and of a changed price."""

from __future__ import annotations

from boxoffice.ids import Cents
from boxoffice.views import Unmet
from ui import formats
from ui.language import translate
from ui.strings import Message


def to_be_shown(unmet: Unmet) -> Message:
    """A price wants something to be seen at the desk."""
    said = dict(unmet.params)
    return Message(
        translate("Tariff", "{price}: {proof} must be shown").format_map(said),
        translate("Tariff", "nothing was charged"),
        translate("Tariff", "Enter: I have seen it · Esc: not"),
        icon="eye",
    )


def not_looked_up(cents: Cents, left: int, most: int) -> Message:
    """Text 17 of screens.md §10: there is no network."""
    return Message(
        translate("Tariff", "The reduced rate cannot be looked up now"),
        translate(
            "Tariff", "the house takes the risk ({left} of {most} left in this shift)"
        ).format(left=left, most=most),
        translate("Tariff", "Enter: ordinary price · F9: still at {amount}, goes to To do").format(
            amount=formats.euro(cents)
        ),
        "warning",
        "cloud-cut",
    )


def limit_reached(unmet: Unmet, most: int) -> Message:
    """The shift may sell no more of them by hand."""
    left = int(dict(unmet.params)["left"])
    happened = translate("Tariff", "Reduced rate: {most} of {most} sold in this shift")
    if left:
        happened = translate("Tariff", "Reduced rate: {left} of {most} left in this shift")
    elif not most:
        happened = translate("Tariff", "This house sells no reduced rate by hand")
    return Message(
        happened.format(left=left, most=most),
        translate("Tariff", "your basket is kept, nothing was charged"),
        translate("Tariff", "Enter: ordinary price · Esc: fewer of them, or ask the manager"),
        "warning",
        "id-card",
    )


def no_pass_number() -> Message:
    """What was typed is none."""
    return Message(
        translate("Tariff", "This is no pass number: it has 13 digits"),
        "",
        translate("Tariff", "scan the pass, or type the digits on it"),
        "warning",
        "id-card",
    )


def pass_mistyped() -> Message:
    """Its last digit does not fit the others."""
    return Message(
        translate("Tariff", "A digit of this pass number is wrong"),
        "",
        translate("Tariff", "scan the pass, or type its 13 digits again"),
        "warning",
        "id-card",
    )


def pass_used(where: str) -> Message:
    """A pass is good for one ticket of a performance, but a group's."""
    return Message(
        translate("Tariff", "This pass is used already: {where}").format(where=where),
        "",
        translate("Tariff", "scan another pass · F9: it is a group pass"),
        "warning",
        "id-card",
    )


def price_reasons() -> tuple[str, ...]:
    """Reasons for another price, by number; any other text is a reason too."""
    return (
        translate("Tariff", "bad view"),
        translate("Tariff", "mistake in the price list"),
        translate("Tariff", "goodwill"),
    )
