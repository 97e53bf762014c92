"""Planted bugs of the workloads beside the story: each takes one rule out (see `bugs`)."""

from __future__ import annotations

from typing import Any

import msgspec

from boxoffice.actions import blocking
from boxoffice.actions import vouchers as action
from boxoffice.catalog.plan import MOST_SEATS
from boxoffice.fold import blocks, row
from boxoffice.fold.rows import Pii, Seat, Voucher
from boxoffice.views import VoucherView
from sync import device
from sync.server import claiming, dues, elsewhere, operators, replanning, vouchers
from sync.server.feeds import FeedWriter
from sync.simulator import gifting
from sync.simulator.hall import NEXT_HOUSE
from sync.simulator.planting import Patch

_replace = msgspec.structs.replace
NEXT_SCOPE = row.house_scope(NEXT_HOUSE)


def block_takes() -> list[Patch]:
    """A block takes seats that another desk owns."""
    return [(blocks, "_own", lambda *_: True)]


def anybody_lets_go() -> list[Patch]:
    """A blocked seat that is let go is free, also when it is another desk's right."""
    real = blocks._let_go

    def let_go(event: Any, seat: Any, rows: Any) -> Any:
        left = real(event, seat, rows)
        return _replace(seat, state="free", grant=b"", ticket=b"") if left is seat else left

    def blocked(_replica: Any, store: Any, chosen: Any, number: int) -> Any:
        return store.get(Seat, (chosen.performance, number))

    return [(blocks, "_let_go", let_go), (blocking, "_blocked", blocked)]


def roles_unasked() -> list[Patch]:
    """The server believes that a desk has asked whether its person may."""
    return [(operators, "beyond", lambda *_: [])]


def roles_of_today() -> list[Patch]:
    """What somebody did is judged by the roles that they have when it is heard of."""

    def roles(_event: Any, house: bytes, person: bytes, before: Any) -> frozenset[str]:
        return frozenset(operators._fields(before, house, "operator", person).get("roles", ()))

    return [(operators, "_roles", roles)]


def told_of_the_last_only() -> list[Patch]:
    """A manager hears of the last act beyond somebody's rights, not of those before it."""
    real = operators._conflict

    def conflict(event: Any, device: Any, act: Any, before: Any, *, stranger: bool) -> Any:
        made = real(event, device, act, before, stranger=stranger)
        members = msgspec.msgpack.decode(made.members)
        return _replace(made, members=msgspec.msgpack.encode([*members[:3], event.hash]))

    return [(operators, "_conflict", conflict)]


def dues_unwatched() -> list[Patch]:
    """What several desks took for one order is never added up."""
    return [(dues, "watched", lambda judged, _before: judged)]


def overspent_unseen() -> list[Patch]:
    """Nobody adds up what several desks spent of one card."""
    return [(vouchers, "_conflict", lambda *_: None)]


def balance_not_asked() -> list[Patch]:
    """A desk takes a card for as much as there was on it, whatever was spent since."""

    def view(store: Any, code: str) -> Any:
        row = store.get(Voucher, (code,))
        return None if row is None else VoucherView(code, row.cents, row.cents, row.until)

    return [(action, "voucher_view", view), (gifting, "voucher_view", view)]


def cross_sale_of_one_house() -> list[Patch]:
    """A ticket that was sold for another house is the selling house's alone."""
    return [(row.InTwoHouses, "scopes", lambda self: (row.house_scope(self.seller),))]


def rights_elsewhere_untold() -> list[Patch]:
    """A desk is not told what became of its rights in another house's evening."""
    return [(elsewhere, "rights", lambda *_: ())]


def person_next_door() -> list[Patch]:
    """What is noted of who bought a ticket goes wherever the ticket goes."""
    real = FeedWriter.emit

    def emit(self: Any, rows: Any) -> Any:
        found: dict[str, int] = real(self, rows)
        people = [("pii", person) for person in rows if isinstance(person, Pii)]
        if people:
            self._append(NEXT_SCOPE, people, 1)
        return found

    return [(FeedWriter, "emit", emit)]


def seat_of_no_plan() -> list[Patch]:
    """Whatever seat is asked for is given, also one that the hall has not."""
    return [(claiming.Claiming, "_drawn", lambda *_: range(MOST_SEATS))]


def moved_from_under() -> list[Patch]:
    """An evening is moved to another plan without a look at who sits where."""
    return [(replanning, "moves_somebody", lambda *_: False)]


def copy_kept_after_upgrade() -> list[Patch]:
    """After an upgrade what the older program did not know stays unknown."""
    return [(device, "_of_older_program", lambda _: False)]
