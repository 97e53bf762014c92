"""The row of a conflict."""

from __future__ import annotations

from typing import ClassVar

from boxoffice.fold.row import Row, house_scope


class Conflict(Row, frozen=True, array_like=True):
    """Something the books allow but reality does not; open until a person decides, or until it is
    true no more. In the feed of every house concerned.
    """

    TABLE: ClassVar[str] = "conflict"
    id: bytes
    house: bytes
    kind: str
    performance: bytes
    seat: int
    members: bytes
    """msgpack array of ticket, document or event ids."""
    state: str
    """open · closed"""
    suggestion: bytes
    """The member that should keep what they all want; empty when none should."""
    others: bytes = b""
    """The ids, one behind the other, of more houses concerned: who sold its tickets."""
    outcome: str = ""
    """What was decided: reseat · refund · keep_both · write_off; empty: nothing by a person."""
    decided_by: bytes = b""
    """The operator who did."""
    decided_ms: int = 0

    def scopes(self) -> tuple[str, ...]:
        """The feeds of all houses concerned."""
        more = (self.others[n : n + 16] for n in range(0, len(self.others), 16))
        return tuple(dict.fromkeys(map(house_scope, (self.house, *more))))
