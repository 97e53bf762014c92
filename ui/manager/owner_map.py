"""The plan with each seat in the colour and under the number of the device that owns it."""

from __future__ import annotations

from collections.abc import Sequence

from boxoffice.ids import SeatIndex
from boxoffice.views import OwnerRow, SeatState
from ui.seatmap.picture import Kind, kind_of
from ui.seatmap.view import SeatMap
from ui.theme import Look

COLOURS = 4
CHOSEN = "✓"
_FREE = frozenset({SeatState.FREE_OURS, SeatState.FREE_OTHER, SeatState.HELD})


def owner_kind(at: int, number: int, *, wide: bool = False) -> Kind:
    """How a seat of the device at this place in the list is painted: its number says which."""
    return Kind("free", at % COLOURS + 1, str(number), wide)


NOBODYS = Kind("other", 1)
"""A free seat that no device owns."""


class OwnerMap(SeatMap):
    """A plan that tells whose seats are. What is chosen wears a tick."""

    def __init__(self, look: Look, name: str) -> None:
        super().__init__(look, name)
        self._owners: dict[SeatIndex, tuple[int, int]] = {}
        self._numbers: tuple[int, ...] = ()

    def show_owners(self, owners: Sequence[OwnerRow], states: bytes) -> None:
        """Who owns what, and the state of every seat."""
        self._owners = {
            seat: (at, owner.number) for at, owner in enumerate(owners) for seat in owner.seats
        }
        self.show_states(states, offline=False)
        self._refresh(tuple(self._home))

    def _kind(self, seat: SeatIndex) -> Kind:
        geometry = self.geometry_of_plan
        state = self._states[seat] if seat < len(self._states) else SeatState.FREE_OTHER
        if geometry is None:
            return Kind("blocked")
        place = geometry.plan.seats[seat]
        if seat in self._basket:
            return Kind("mine", sign=CHOSEN)
        owner = self._owners.get(seat)
        if state in _FREE and owner is not None:
            return owner_kind(*owner, wide=place.wheelchair)
        if state in _FREE:
            return Kind("other", 1, "W" if place.wheelchair else "", place.wheelchair)
        return kind_of(place, state, 0, offline=False)
