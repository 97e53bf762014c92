"""What the desk says about an order that is open, and the reasons that have a number."""

from __future__ import annotations

from boxoffice.rules.parts import Parts
from boxoffice.views import Method
from ui import formats
from ui.counted import Counted
from ui.language import translate
from ui.strings import Message

DUPLICATE = "duplicate"
_AGAIN = (DUPLICATE, "lost", "stolen", "unsure")


def refund_reasons() -> tuple[str, ...]:
    """Reasons by number; any other text is a reason too."""
    return (
        translate("Orders", "ill or unable to come"),
        translate("Orders", "the show changed"),
        translate("Orders", "a mistake at the desk"),
    )


def refund_reason(typed: str) -> str:
    """The reason of a number, or what was typed."""
    return _numbered(typed, refund_reasons())


def again_options() -> tuple[str, ...]:
    """Ways to print tickets again, by number."""
    return (
        translate("Orders", "duplicate, the same code"),
        translate("Orders", "lost: a new code"),
        translate("Orders", "stolen: a new code"),
        translate("Orders", "not printed: a new code"),
    )


def again_choice(typed: str) -> str | None:
    """`duplicate`, or why a new code is needed; None for anything else."""
    at = typed.strip()
    return _AGAIN[int(at) - 1] if at.isdigit() and 0 < int(at) <= len(_AGAIN) else None


def again_reason(why: str) -> str:
    """The words of that choice."""
    return again_options()[_AGAIN.index(why)]


def correction_reason(typed: str) -> str:
    """What was typed, else the usual one."""
    return typed.strip() or translate("Orders", "pressed the wrong key")


def _numbered(typed: str, reasons: tuple[str, ...]) -> str:
    at = typed.strip()
    if at.isdigit():
        return reasons[int(at) - 1] if 0 < int(at) <= len(reasons) else ""
    return at


def method_word(method: str) -> str:
    """A payment method in a word."""
    known = {
        Method.CASH: translate("Orders", "cash"),
        Method.CARD: translate("Orders", "card"),
        Method.CARD_BY_HAND: translate("Orders", "card"),
        Method.VOUCHER: translate("Orders", "voucher"),
        Method.TRANSFER: translate("Orders", "transfer"),
        Method.ON_ACCOUNT: translate("Orders", "on account"),
    }
    return next((word for known_method, word in known.items() if known_method == method), method)


def state_word(state: str) -> str:
    """State of an order in a word."""
    return {
        "paid": translate("Orders", "paid"),
        "due": translate("Orders", "to be paid"),
        "void": translate("Orders", "given back"),
    }.get(state, state)


def no_order() -> Message:
    """A key that is about an order was pressed, and none is open."""
    return Message(
        translate("Orders", "No order is open"),
        "",
        translate("Orders", "scan a ticket, type an order number after F2, or Alt+L: last sale"),
        icon="ticket",
    )


def no_ticket_meant() -> Message:
    """No valid ticket is chosen."""
    return Message(
        translate("Orders", "No valid ticket of this order is chosen"),
        translate("Orders", "nothing was changed"),
        translate("Orders", "Space chooses a ticket"),
        "warning",
        "ticket",
    )


def choose_one() -> Message:
    """Enter without a choice or reason."""
    return Message(
        translate("Orders", "Type a number of the list, or a reason"),
        translate("Orders", "nothing was changed"),
        tone="warning",
        icon="question",
    )


def nothing_paid() -> Message:
    """There is no payment that could have another method."""
    return Message(
        translate("Orders", "Nothing of this order is paid"),
        translate("Orders", "nothing was changed"),
        tone="warning",
        icon="cash",
    )


def unknown_scan() -> Message:
    """A scanned code that no order here has."""
    return Message(
        translate("Orders", "This code is of no order on this computer"),
        translate("Orders", "nothing was changed"),
        translate("Orders", "tickets are checked at the door"),
        icon="scanner",
    )


def duplicates(count: int) -> Message:
    """They go to the printer, marked."""
    return _saved(
        Counted.tickets_to_printer(count),
        translate("Orders", "the same code, marked as duplicate"),
        "printer",
    )


def new_codes(count: int) -> Message:
    """They go to the printer, and the old paper is worth nothing."""
    return _saved(
        Counted.tickets_to_printer(count),
        translate("Orders", "the paper of before is not valid any more"),
        "ticket-copy",
    )


def corrected(method: Method, cents: object) -> Message:
    """The payment stands under the right method."""
    amount = formats.euro(cents) if isinstance(cents, int) else ""
    return _saved(
        translate("Orders", "Booked as {method}: {amount}").format(
            method=method_word(method), amount=amount
        ),
        translate("Orders", "the till counts it there"),
        "cash",
    )


def nothing_due() -> Message:
    """F8 or F9 on an order that is paid."""
    return Message(
        translate("Orders", "Nothing of this order is to be paid"),
        "",
        translate("Orders", "Esc: back to selling"),
        icon="cash",
    )


def settled(method: Method, cents: int) -> Message:
    """An order on account is paid."""
    return _saved(
        translate("Orders", "Paid by {method}: {amount}").format(
            method=method_word(method), amount=formats.euro(cents)
        ),
        "",
        "tick-circle",
    )


def settled_in_parts(parts: Parts) -> Message:
    """Money was taken for an order that was due; what comes back of the cash is said again."""
    said = " · ".join(
        f"{method_word(part.method)} {formats.euro(parts.worth(part))}" for part in parts.parts
    )
    change = translate("Orders", "change: {amount}").format(amount=formats.euro(parts.change))
    return _saved(said, change if parts.change else "", "tick-circle")


def noted() -> Message:
    """The note is kept."""
    return _saved(translate("Orders", "The note is saved"), "", "note")


def moved(labels: str) -> Message:
    """Other seats."""
    return _saved(
        translate("Orders", "Now on {seats}").format(seats=labels),
        translate("Orders", "the code stays; a new paper goes to the printer"),
        "move",
    )


def _saved(happened: str, safe: str, icon: str) -> Message:
    return Message(happened, safe, translate("Orders", "Esc: back to selling"), "good", icon)
