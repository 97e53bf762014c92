"""The lines beside a plan's map: the hall, its ranks, its areas, and what their fields show."""

from __future__ import annotations

from boxoffice.catalog.plan import Plan
from ui.language import translate
from ui.manager.plan_draft import Draft, Thing
from ui.widgets.table import Line


def head_of(draft: Draft) -> str:
    """The hall, and whether what stands here is kept."""
    name = draft.plan.name or translate("Halls", "New hall")
    if not draft.is_changed():
        return name
    return translate("Halls", "{hall} · not saved").format(hall=name)


def lines_of(plan: Plan) -> list[Line]:
    """Hall, ranks and areas, and after each the next new one."""
    hall = translate("Halls", "hall")
    lines = [Line(("hall", 0), (hall, plan.name, str(plan.capacity()), ""), strong=True)]
    word, seated = translate("Halls", "rank"), [seat.rank for seat in plan.seats]
    for at, name in enumerate(plan.ranks, start=1):
        standing = sum(pool.capacity for pool in plan.pools if pool.rank == at)
        count = str(seated.count(at) + standing)
        lines.append(Line(("rank", at), (word, f"{at} · {name}", count, "")))
    lines.append(_new(("rank", len(plan.ranks) + 1), translate("Halls", "+ new rank")))
    word = translate("Halls", "area")
    for at, pool in enumerate(plan.pools):
        rank = f"{pool.rank} · {plan.ranks[pool.rank - 1]}"
        lines.append(Line(("pool", at), (word, pool.name, str(pool.capacity), rank)))
    lines.append(_new(("pool", len(plan.pools)), translate("Halls", "+ new area without numbers")))
    return lines


def _new(key: Thing, word: str) -> Line:
    return Line(key, ("", word, "", ""), "plus", "muted")


def values_of(plan: Plan, thing: Thing) -> tuple[str, dict[str, object]]:
    """The heading and the fields of a line."""
    kind, at = thing
    if kind == "hall":
        return translate("Halls", "Name of the hall"), {"name": plan.name}
    if kind == "rank":
        known = plan.ranks[at - 1] if at <= len(plan.ranks) else ""
        return known or translate("Halls", "New rank"), {"name": known}
    if at >= len(plan.pools):
        return translate("Halls", "New area without numbers"), {"rank": 1}
    pool = plan.pools[at]
    return pool.name, {"name": pool.name, "places": pool.capacity, "rank": pool.rank}
