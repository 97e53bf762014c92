"""The words for what a form of Beheer refuses."""

from __future__ import annotations

from ui.language import QT_TRANSLATE_NOOP

_KEPT = QT_TRANSLATE_NOOP("Errors", "nothing was saved, what you typed is kept")

FORMS: dict[str, tuple[str, str, str]] = {
    "order_number_wrong": (
        QT_TRANSLATE_NOOP("Errors", "{number} is no order number"),
        "",
        QT_TRANSLATE_NOOP("Errors", "as 2-0147, or 2-0100..0150 for a whole row of them"),
    ),
    "order_range_long": (
        QT_TRANSLATE_NOOP("Errors", "That is a row of more than {most} orders"),
        "",
        QT_TRANSLATE_NOOP("Errors", "type a shorter one"),
    ),
    "amount_too_large": (
        QT_TRANSLATE_NOOP("Errors", "That amount is more than {most}"),
        _KEPT,
        QT_TRANSLATE_NOOP("Errors", "look whether a digit is typed twice"),
    ),
    "text_long": (
        QT_TRANSLATE_NOOP("Errors", "That text is too long"),
        _KEPT,
        QT_TRANSLATE_NOOP("Errors", "at most {most} letters"),
    ),
    "title_missing": (
        QT_TRANSLATE_NOOP("Errors", "The title is missing"),
        _KEPT,
        QT_TRANSLATE_NOOP("Errors", "type what the performance is called"),
    ),
    "hall_missing": (
        QT_TRANSLATE_NOOP("Errors", "The hall is missing"),
        _KEPT,
        QT_TRANSLATE_NOOP("Errors", "type where it is played"),
    ),
    "moment_wrong": (
        QT_TRANSLATE_NOOP("Errors", "This is no day and hour ({field})"),
        _KEPT,
        QT_TRANSLATE_NOOP("Errors", "type it as 27/11/2026 20:00"),
    ),
    "ends_before": (
        QT_TRANSLATE_NOOP("Errors", "It ends before it begins"),
        _KEPT,
        QT_TRANSLATE_NOOP("Errors", "look at both hours, and the day after midnight"),
    ),
    "doors_after": (
        QT_TRANSLATE_NOOP("Errors", "The doors open after it begins"),
        _KEPT,
        QT_TRANSLATE_NOOP("Errors", "look at both hours"),
    ),
    "status_unknown": (
        QT_TRANSLATE_NOOP("Errors", "This program does not know that status"),
        _KEPT,
        QT_TRANSLATE_NOOP("Errors", "choose another one"),
    ),
    "amount_negative": (
        QT_TRANSLATE_NOOP("Errors", "This amount cannot be less than nothing"),
        _KEPT,
        QT_TRANSLATE_NOOP("Errors", "type it without a minus"),
    ),
    "plan_in_use": (
        QT_TRANSLATE_NOOP("Errors", "{seat} is given away and not the same in the other plan"),
        QT_TRANSLATE_NOOP("Errors", "its plan stays: another one would move people"),
        QT_TRANSLATE_NOOP("Errors", "make a new performance, and move its customers"),
    ),
    "tile_wrong": (
        QT_TRANSLATE_NOOP("Errors", "A tile is a number from 1 to {most}"),
        _KEPT,
        QT_TRANSLATE_NOOP("Errors", "type another number"),
    ),
    "tile_taken": (
        QT_TRANSLATE_NOOP("Errors", "This tile is {name}'s"),
        _KEPT,
        QT_TRANSLATE_NOOP("Errors", "type another number"),
    ),
    "role_unknown": (
        QT_TRANSLATE_NOOP("Errors", "This program does not know that role"),
        _KEPT,
        QT_TRANSLATE_NOOP("Errors", "choose another one"),
    ),
    "last_manager": (
        QT_TRANSLATE_NOOP("Errors", "Nobody else is a manager here"),
        QT_TRANSLATE_NOOP("Errors", "nothing was saved: nobody could make another"),
        QT_TRANSLATE_NOOP("Errors", "make somebody else a manager first"),
    ),
    "house_name_missing": (
        QT_TRANSLATE_NOOP("Errors", "The house has no name"),
        _KEPT,
        QT_TRANSLATE_NOOP("Errors", "type what stands on its tickets"),
    ),
    "number_wrong": (
        QT_TRANSLATE_NOOP("Errors", "This is no such number ({field})"),
        _KEPT,
        QT_TRANSLATE_NOOP("Errors", "type a whole number, not less than 0"),
    ),
    "guard_unknown": (
        QT_TRANSLATE_NOOP("Errors", "This program does not know that protection ({field})"),
        _KEPT,
        QT_TRANSLATE_NOOP("Errors", "choose another one"),
    ),
    "seat_unknown": (
        QT_TRANSLATE_NOOP("Errors", "There is no seat {seat} in this plan"),
        QT_TRANSLATE_NOOP("Errors", "nothing was blocked"),
        QT_TRANSLATE_NOOP("Errors", "type seats as A1, A4-A8"),
    ),
    "unknown_report": (
        QT_TRANSLATE_NOOP("Errors", "This program has no such report ({report})"),
        "",
        QT_TRANSLATE_NOOP("Errors", "choose another one"),
    ),
}
"""Code → what happened, what is safe, what now."""
