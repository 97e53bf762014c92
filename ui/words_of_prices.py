"""Words for what a price asks and for another price than the list's, in context `Errors`."""

from __future__ import annotations

from ui.language import QT_TRANSLATE_NOOP
from ui.words_of_errors import Parts

_NOTHING_CHARGED = QT_TRANSLATE_NOOP("Errors", "nothing was charged")
_NOTHING_CHANGED = QT_TRANSLATE_NOOP("Errors", "nothing was changed")
_ANOTHER = QT_TRANSLATE_NOOP("Errors", "choose another price: Enter on the line")

PRICES: dict[str, Parts] = {
    "price_list_wrong": (
        QT_TRANSLATE_NOOP("Errors", "This price list cannot be meant ({field}: {said})"),
        QT_TRANSLATE_NOOP("Errors", "nothing was saved, what you typed is kept"),
        QT_TRANSLATE_NOOP("Errors", "Esc: back to the list"),
    ),
    "prices_do_not_fit": (
        QT_TRANSLATE_NOOP(
            "Errors", "The hall of {title} has {ranks} ranks, and “{price}” has fewer prices"
        ),
        QT_TRANSLATE_NOOP("Errors", "nothing was saved, what you typed is kept"),
        QT_TRANSLATE_NOOP("Errors", "Esc: fill in all ranks · Space: leave this performance out"),
    ),
    "price_nobody": (
        QT_TRANSLATE_NOOP("Errors", "{price}: only for who is {membership}"),
        _NOTHING_CHARGED,
        QT_TRANSLATE_NOOP(
            "Errors", "F4: say who it is, or choose another price: Enter on the line"
        ),
    ),
    "price_no_member": (
        QT_TRANSLATE_NOOP("Errors", "{price}: this customer is not {membership}"),
        _NOTHING_CHARGED,
        QT_TRANSLATE_NOOP(
            "Errors", "F4: write it down on their page, or choose another price: Enter on the line"
        ),
    ),
    "price_member_over": (
        QT_TRANSLATE_NOOP("Errors", "{price}: {membership} until {until}, that is over"),
        _NOTHING_CHARGED,
        QT_TRANSLATE_NOOP(
            "Errors", "F4: prolong it on their page, or choose another price: Enter on the line"
        ),
    ),
    "price_proof": (
        QT_TRANSLATE_NOOP("Errors", "{price}: {proof} must be shown"),
        _NOTHING_CHARGED,
        QT_TRANSLATE_NOOP("Errors", "F8 or F9 asks it"),
    ),
    "price_pass": (
        QT_TRANSLATE_NOOP("Errors", "{price}: {seat} has no pass number yet"),
        _NOTHING_CHARGED,
        QT_TRANSLATE_NOOP("Errors", "F8 or F9 asks it"),
    ),
    "price_pass_limit": (
        QT_TRANSLATE_NOOP("Errors", "{price}: {left} left in this shift"),
        _NOTHING_CHARGED,
        _ANOTHER,
    ),
    "price_impossible": (
        QT_TRANSLATE_NOOP("Errors", "This is no price"),
        _NOTHING_CHANGED,
        QT_TRANSLATE_NOOP("Errors", "type an amount of 0 or more"),
    ),
    "price_not_agreed": (
        QT_TRANSLATE_NOOP("Errors", "A changed price of this basket was not agreed to here"),
        _NOTHING_CHARGED,
        QT_TRANSLATE_NOOP("Errors", "Alt+P: agree to it again"),
    ),
    "price_not_kept": (
        QT_TRANSLATE_NOOP("Errors", "A changed price is not reserved"),
        QT_TRANSLATE_NOOP("Errors", "nothing is reserved, the basket is as it was"),
        QT_TRANSLATE_NOOP("Errors", "sell it now, or reserve at the price of the list"),
    ),
    "no_wheelchair_place": (
        QT_TRANSLATE_NOOP("Errors", "No wheelchair place with so many beside it is free here"),
        _NOTHING_CHANGED,
        QT_TRANSLATE_NOOP("Errors", "F5: choose yourself · Alt+W: without a wheelchair"),
    ),
    "no_such_day": (
        QT_TRANSLATE_NOOP("Errors", "There is no such day"),
        _NOTHING_CHANGED,
        QT_TRANSLATE_NOOP("Errors", "type it as 31/08/2027"),
    ),
}
