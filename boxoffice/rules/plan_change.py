"""Whether a performance may be moved to another version of its plan: nobody's place may change."""

from __future__ import annotations

from collections.abc import Collection, Mapping

from boxoffice.catalog.plan import Plan


def keeps_all(old: Plan, new: Plan) -> bool:
    """Whether everybody could stay in the new plan, whoever has which place."""
    places = {pool.key: pool.capacity for pool in old.pools}
    return not lost_place(old, new, range(len(old.seats)), places)


def lost_place(old: Plan, new: Plan, seats: Collection[int], places: Mapping[str, int]) -> str:
    """The first place in somebody's hands that would not be the same in the `new` plan, as people
    call it; empty where none is.

    A seat is its number within the plan (a ticket's code carries it), so it must stand at the same
    one under the same name. `places` are those taken per pool, by key.
    """
    for at in sorted(seats):
        if not 0 <= at < len(old.seats):
            continue  # it was none in the old plan either
        had = old.seats[at]
        has = new.seats[at] if at < len(new.seats) else None
        if has is None or (has.zone, has.row, has.number) != (had.zone, had.row, had.number):
            return had.label
    capacity = {pool.key: pool.capacity for pool in new.pools}
    names = {pool.key: pool.name for pool in old.pools}
    for key, taken in places.items():
        if capacity.get(key, 0) < taken:
            return names.get(key, key)
    return ""
