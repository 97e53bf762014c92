"""What seats are, and what was odd in a plan's file, in words."""

from __future__ import annotations

from boxoffice.catalog.plan import Plan
from boxoffice.programme.imported import Omission
from ui.language import QT_TRANSLATE_NOOP, translate
from ui.manager.plan_draft import KINDS, Kind

_KINDS = {
    "chair": QT_TRANSLATE_NOOP("Halls", "seat"),
    "wheelchair": QT_TRANSLATE_NOOP("Halls", "wheelchair place"),
    "companion": QT_TRANSLATE_NOOP("Halls", "companion's seat"),
}
_ODD = {
    "name_missing": QT_TRANSLATE_NOOP("Halls", "the file names no hall"),
    "characters_hidden": QT_TRANSLATE_NOOP("Halls", "letters that cannot be shown were left out"),
    "seat_unnumbered": QT_TRANSLATE_NOOP("Halls", "seats without a number: {detail}"),
    "seat_hidden": QT_TRANSLATE_NOOP("Halls", "seats on the spot of another: {detail}"),
}


def kind_choices() -> tuple[tuple[object, str], ...]:
    """Every kind of seat, with and without a limited view."""
    limited = translate("Halls", "{kind}, limited view")
    whole: list[tuple[Kind, str]] = [((kind, False), kind_word(kind)) for kind in KINDS]
    return (*whole, *(((kind, True), limited.format(kind=kind_word(kind))) for kind in KINDS))


def kind_word(kind: str) -> str:
    """`rolstoelplaats`."""
    return translate("Halls", _KINDS[kind])


def rank_choices(plan: Plan) -> tuple[tuple[object, str], ...]:
    """`1 · Rang 1`, by number."""
    return tuple((at, f"{at} · {name}") for at, name in enumerate(plan.ranks, start=1))


def odd_words(odd: Omission) -> str:
    """What was strange, and where it is first."""
    said = translate("Halls", _ODD[odd.code]) if odd.code in _ODD else odd.code
    return f"{said.format(detail=odd.detail)} ({odd.path})"


def zones_of(plan: Plan) -> str:
    """Their names, in the order of the plan."""
    zones = dict.fromkeys(seat.zone for seat in plan.seats if seat.zone)
    return ", ".join((*zones, *(f"{pool.name}: {pool.capacity}" for pool in plan.pools)))
