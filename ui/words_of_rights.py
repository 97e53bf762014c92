"""Words for refusals of protected acts, rights that are asked back, and conflicts.

English source texts, marked for translation in context `Errors`: what happened, what is safe, what
to do now.
"""

from __future__ import annotations

from ui.language import QT_TRANSLATE_NOOP

Parts = tuple[str, str, str]

RIGHTS: dict[str, Parts] = {
    "clock_unsure": (
        QT_TRANSLATE_NOOP(
            "Errors",
            "The clock of this computer is not sure, and {seat} may be sold for some time only",
        ),
        QT_TRANSLATE_NOOP("Errors", "nothing was charged"),
        QT_TRANSLATE_NOOP(
            "Errors", "connect this computer for a moment, or let another desk sell it"
        ),
    ),
    "role_missing": (
        QT_TRANSLATE_NOOP("Errors", "{name} may not do this in this house"),
        QT_TRANSLATE_NOOP("Errors", "nothing was done"),
        QT_TRANSLATE_NOOP("Errors", "ask somebody who may, or the manager for the role"),
    ),
    "reason_missing": (
        QT_TRANSLATE_NOOP("Errors", "A reason is missing"),
        QT_TRANSLATE_NOOP("Errors", "nothing was done"),
        QT_TRANSLATE_NOOP("Errors", "type why"),
    ),
    "own_pin_missing": (
        QT_TRANSLATE_NOOP("Errors", "This needs your PIN"),
        QT_TRANSLATE_NOOP("Errors", "nothing was done"),
        QT_TRANSLATE_NOOP("Errors", "type your own PIN"),
    ),
    "second_missing": (
        QT_TRANSLATE_NOOP("Errors", "This needs a second person"),
        QT_TRANSLATE_NOOP("Errors", "nothing was done"),
        QT_TRANSLATE_NOOP("Errors", "ask somebody else of the house to type their PIN"),
    ),
    "seat_known_sold": (
        QT_TRANSLATE_NOOP("Errors", "{seat} is sold already"),
        QT_TRANSLATE_NOOP("Errors", "nothing was charged"),
        QT_TRANSLATE_NOOP("Errors", "F5: choose other seats"),
    ),
    "no_seats_chosen": (
        QT_TRANSLATE_NOOP("Errors", "No seats are chosen"),
        QT_TRANSLATE_NOOP("Errors", "nothing was changed"),
        QT_TRANSLATE_NOOP("Errors", "choose seats on the plan first"),
    ),
    "seat_not_free": (
        QT_TRANSLATE_NOOP("Errors", "{seat} is not free, and not this computer's either"),
        QT_TRANSLATE_NOOP("Errors", "nothing was changed"),
        QT_TRANSLATE_NOOP("Errors", "leave it out, or ask for it back first"),
    ),
    "seat_not_blocked": (
        QT_TRANSLATE_NOOP("Errors", "{seat} is not blocked"),
        QT_TRANSLATE_NOOP("Errors", "nothing was changed"),
        QT_TRANSLATE_NOOP("Errors", "leave it out"),
    ),
    "seat_blocked_elsewhere": (
        QT_TRANSLATE_NOOP("Errors", "{seat} is blocked by another desk out of its own seats"),
        QT_TRANSLATE_NOOP("Errors", "nothing was changed"),
        QT_TRANSLATE_NOOP("Errors", "let that desk release it"),
    ),
    "nothing_to_recall": (
        QT_TRANSLATE_NOOP("Errors", "That desk has no unsold places of this performance"),
        QT_TRANSLATE_NOOP("Errors", "nothing was asked"),
        QT_TRANSLATE_NOOP("Errors", "choose another desk"),
    ),
    "unknown_conflict": (
        QT_TRANSLATE_NOOP("Errors", "This conflict is not in this copy"),
        QT_TRANSLATE_NOOP("Errors", "nothing was changed"),
        QT_TRANSLATE_NOOP("Errors", "wait for the connection, then look again"),
    ),
    "conflict_closed": (
        QT_TRANSLATE_NOOP("Errors", "This conflict is over already"),
        QT_TRANSLATE_NOOP("Errors", "nothing was changed"),
        QT_TRANSLATE_NOOP("Errors", "go on with the next one"),
    ),
    "outcome_unfit": (
        QT_TRANSLATE_NOOP("Errors", "This is no way out of this conflict"),
        QT_TRANSLATE_NOOP("Errors", "nothing was changed"),
        QT_TRANSLATE_NOOP("Errors", "choose another way out"),
    ),
    "no_equal_seat": (
        QT_TRANSLATE_NOOP("Errors", "This computer has no equal or better seat of its own left"),
        QT_TRANSLATE_NOOP("Errors", "nothing was changed"),
        QT_TRANSLATE_NOOP("Errors", "claim a seat first, or pay the money back"),
    ),
}
"""Protected acts, recall, conflicts."""
