"""A hall's plan while it is edited: what is chosen, what it was, and what it was before."""

from __future__ import annotations

from boxoffice.catalog.plan import Plan, Seat
from boxoffice.ids import SeatIndex
from boxoffice.rules import plan_edit

Thing = tuple[str, int]
"""A line of the table: `hall` 0, a `rank` from 1, a `pool` from 0; one past the last is new."""
MOST_UNDONE = 100
KINDS = ("chair", "wheelchair", "companion")
Kind = tuple[str, bool]
"""What somebody sits on, and whether the view is limited."""


def kind_of(seat: Seat) -> Kind:
    """What this seat is."""
    name = "wheelchair" if seat.wheelchair else "companion" if seat.companion else "chair"
    return name, seat.limited_view


def of_kind(kind: Kind) -> dict[str, object]:
    """The fields of a seat of this kind."""
    name, limited = kind
    return {
        "wheelchair": name == "wheelchair", "companion": name == "companion",
        "limited_view": limited,
    }  # fmt: skip


class Draft:
    """One hall. Every change can be taken back; `saved` is its newest version, None for a new hall.

    Each change is refused as `rules.plan_edit` refuses it; nothing changes then.
    """

    def __init__(self, plan: Plan, saved: Plan | None = None) -> None:
        self.plan, self.saved = plan, saved
        self.chosen: tuple[SeatIndex, ...] = ()
        self._before: list[tuple[Plan, tuple[SeatIndex, ...]]] = []

    @property
    def hall(self) -> str:
        """The name under which it is known until it is saved; empty for a new hall."""
        return self.saved.name if self.saved else ""

    @property
    def key(self) -> object:
        """Its line in the list of halls: a new one is no other hall's, whatever it is called."""
        return self.hall or ("", self.plan.name)

    def is_changed(self) -> bool:
        """Whether there is something that is not saved."""
        return self.plan != self.saved

    def become(self, plan: Plan, chosen: tuple[SeatIndex, ...] = ()) -> None:
        """Another plan; Ctrl+Z has this one still."""
        if plan != self.plan:
            self._before = [*self._before, (self.plan, self.chosen)][-MOST_UNDONE:]
        self.plan, self.chosen = plan, chosen

    def undo(self) -> bool:
        """As it was before the last change; False when nothing was changed."""
        if not self._before:
            return False
        self.plan, self.chosen = self._before.pop()
        return True

    # Seats

    def common(self) -> dict[str, object]:
        """What the chosen seats have in common, by field; None where they differ."""
        seats = [self.plan.seats[one] for one in self.chosen]
        said: dict[str, set[object]] = {
            "zone": {seat.zone for seat in seats}, "row": {seat.row for seat in seats},
            "rank": {seat.rank for seat in seats}, "kind": {kind_of(seat) for seat in seats},
        }  # fmt: skip
        found = {name: next(iter(one)) if len(one) == 1 else None for name, one in said.items()}
        return found | {"number": seats[0].number if len(seats) == 1 else None}

    def change(self, said: dict[str, object]) -> None:
        """The chosen seats with these fields."""
        fields: dict[str, object] = {}
        fields |= {name: said[name] for name in said if name in {"zone", "row", "rank"}}
        kind = said.get("kind")
        if isinstance(kind, tuple):
            fields |= of_kind(kind)
        numbering = str(said.get("number", ""))
        self.become(plan_edit.changed(self.plan, self.chosen, fields, numbering), self.chosen)

    def add(self, zone: str, row: str, rank: int, kind: Kind, numbers: str) -> None:
        """New seats, which are chosen then."""
        like = Seat("", zone, row, "", rank, 0, 0, **of_kind(kind))  # type: ignore[arg-type]
        self.become(*plan_edit.with_seats(self.plan, like, numbers))

    def row_of(self, seat: SeatIndex) -> tuple[SeatIndex, ...]:
        """All seats of its row."""
        one = self.plan.seats[seat]
        seats = enumerate(self.plan.seats)
        return tuple(SeatIndex(n) for n, s in seats if (s.zone, s.row) == (one.zone, one.row))

    # Ranks and areas

    def name(self, thing: Thing, name: str, places: int = 0, rank: int = 1) -> None:
        """What a line of the table says now."""
        kind, at = thing
        if kind == "hall":
            made = plan_edit.named(self.plan, name)
        elif kind == "rank":
            made = plan_edit.with_rank(self.plan, at, name)
        else:
            made = plan_edit.with_pool(self.plan, at, name, places, rank)
        self.become(made, self.chosen)

    def drop(self, thing: Thing | None) -> None:
        """Less this line of the table; less the chosen seats where no line is meant."""
        plan = self.plan
        if thing is None:
            self.become(plan_edit.without(plan, self.chosen))
        elif thing[0] == "rank" and thing[1] <= len(plan.ranks):
            self.become(plan_edit.without_rank(plan, thing[1]), self.chosen)
        elif thing[0] == "pool" and thing[1] < len(plan.pools):
            self.become(plan_edit.without_pool(plan, thing[1]), self.chosen)
