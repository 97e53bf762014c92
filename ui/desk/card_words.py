"""What the desk says about cards and the terminal."""

from __future__ import annotations

from boxoffice.errors import BoxOfficeError
from boxoffice.terminal import CardResult, CardState
from boxoffice.views import OpenCard
from ui import formats
from ui.language import translate
from ui.strings import Message


def broken(error: BaseException) -> CardResult:
    """A driver that failed on the way says nothing about the money."""
    code = error.code if isinstance(error, BoxOfficeError) else type(error).__name__
    return CardResult(CardState.UNKNOWN, detail=code)


def state_word(state: str) -> str:
    """What the strip says while the terminal works."""
    return {
        "present": translate("Cards", "show the card"),
        "stopping": translate("Cards", "is being stopped"),
        "approved": translate("Cards", "approved"),
    }.get(state, "")


def refused(result: CardResult, *, order: bool = False) -> Message:
    """Nothing was charged, for a basket or for an order on account."""
    safe = (
        translate("Cards", "nothing was charged, the order is still to be paid")
        if order
        else translate("Cards", "nothing was charged, your basket is kept")
    )
    if result.detail == "terminal_unreachable":
        return Message(
            translate("Cards", "The terminal does not answer"),
            safe,
            translate("Cards", "look at its cable and power, or Shift+F8: card by hand"),
            "warning",
            "terminal",
        )
    declined = result.state is CardState.DECLINED
    return Message(
        translate("Cards", "The card was declined")
        if declined
        else translate("Cards", "The card payment was stopped"),
        safe,
        translate("Cards", "F8: again · F9: cash"),
        "warning",
        "card",
    )


def none_waits() -> Message:
    """The key was pressed, and every card is known."""
    return Message(
        translate("Cards", "No card waits for its result"),
        "",
        translate("Cards", "Alt+L: last sale, with how it was paid"),
        icon="card",
    )


def unknown(card: OpenCard) -> Message:
    """Words 7 of screens.md §10, and the same for a card that is paid and not sold."""
    safe = (
        translate("Cards", "the order takes no other payment, nothing is booked twice")
        if card.order
        else translate("Cards", "the seats stay taken, nothing is booked twice")
    )
    if card.state == CardState.APPROVED:
        return Message(
            translate("Cards", "Card: paid, and not saved yet"),
            safe,
            translate("Cards", "do not let the customer pay again; Enter saves it"),
            "danger",
            "terminal",
        )
    return Message(
        translate("Cards", "Card: result unknown"),
        safe,
        translate("Cards", "do not let the customer pay again; F8 asks the terminal"),
        "danger",
        "terminal",
    )


def tab(card: OpenCard) -> str:
    """The tab of a card that waits."""
    word = (
        translate("Cards", "card: paid, not saved")
        if card.state == CardState.APPROVED
        else translate("Cards", "card: unknown")
    )
    return f"{word} · {formats.euro(card.cents)}"


def keys(card: OpenCard) -> str:
    """What can be done."""
    if card.state == CardState.APPROVED:
        return translate("Cards", "Enter: save · Shift+F9: given back on the terminal · Esc: later")
    return translate(
        "Cards", "F8: ask the terminal · Shift+F8: slip seen · Shift+F9: not paid · Esc: later"
    )


def still_unknown() -> Message:
    """The terminal did not know either."""
    return Message(
        translate("Cards", "The terminal does not say"),
        translate("Cards", "nothing was charged again"),
        translate("Cards", "look at the slip or at the terminal's last payment"),
        "warning",
        "terminal",
    )


def was_not_paid(*, order: bool = False) -> Message:
    """It is over: the seats are free, or the order is as due as it was."""
    if order:
        return Message(
            translate("Cards", "The card was not paid"),
            translate("Cards", "nothing was charged, the order is still to be paid"),
            translate("Cards", "open the order again if the customer is still here"),
            icon="card",
        )
    return Message(
        translate("Cards", "The card was not paid"),
        translate("Cards", "its seats are free again, nothing is booked"),
        translate("Cards", "sell them again if the customer is still here"),
        icon="card",
    )
