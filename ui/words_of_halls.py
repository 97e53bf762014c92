"""The words for what is refused of a hall's plan while it is edited."""

from __future__ import annotations

from ui.language import QT_TRANSLATE_NOOP

_KEPT = QT_TRANSLATE_NOOP("Errors", "nothing was saved, what you typed is kept")

HALLS: dict[str, tuple[str, str, str]] = {
    "plan_not_json": (
        QT_TRANSLATE_NOOP("Errors", "The file is no plan of pretix ({reason})"),
        QT_TRANSLATE_NOOP("Errors", "nothing was changed"),
        QT_TRANSLATE_NOOP("Errors", "export the plan again as JSON"),
    ),
    "plan_numbers_wrong": (
        QT_TRANSLATE_NOOP("Errors", "“{said}” are no seat numbers"),
        _KEPT,
        QT_TRANSLATE_NOOP("Errors", "as 1-20, or 1-39/2 for every other number"),
    ),
    "plan_numbers_do_not_fit": (
        QT_TRANSLATE_NOOP("Errors", "{numbers} numbers do not fit {seats} seats of a row"),
        _KEPT,
        QT_TRANSLATE_NOOP("Errors", "as 1- or 2-/2: as many as there are seats"),
    ),
    "plan_same_name": (
        QT_TRANSLATE_NOOP("Errors", "Two seats would be called {seat}"),
        QT_TRANSLATE_NOOP("Errors", "the plan is as it was, what you typed is kept"),
        QT_TRANSLATE_NOOP("Errors", "give another zone, row or number"),
    ),
    "plan_name_missing": (
        QT_TRANSLATE_NOOP("Errors", "The name is missing"),
        _KEPT,
        QT_TRANSLATE_NOOP("Errors", "type one; of the hall with F5"),
    ),
    "plan_name_taken": (
        QT_TRANSLATE_NOOP("Errors", "Another hall is called {name}"),
        _KEPT,
        QT_TRANSLATE_NOOP("Errors", "type another name; of the hall with F5"),
    ),
    "plan_pool_wrong": (
        QT_TRANSLATE_NOOP("Errors", "An area has 1 to {most} places"),
        _KEPT,
        QT_TRANSLATE_NOOP("Errors", "type another number; Alt+D takes the area away"),
    ),
    "plan_rank_used": (
        QT_TRANSLATE_NOOP("Errors", "Rank {rank} stays"),
        QT_TRANSLATE_NOOP("Errors", "prices stand under the number of each rank"),
        QT_TRANSLATE_NOOP("Errors", "only the last one can go, when nobody sits there"),
    ),
    "plan_empty": (
        QT_TRANSLATE_NOOP("Errors", "This hall has no places yet"),
        QT_TRANSLATE_NOOP("Errors", "nothing was saved"),
        QT_TRANSLATE_NOOP("Errors", "Alt+N adds seats; F5: areas without numbers"),
    ),
}
