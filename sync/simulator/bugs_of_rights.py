"""Planted bugs about rights and conflicts: each takes one rule out (see `bugs`)."""

from __future__ import annotations

from typing import Any

import msgspec

from boxoffice.fold import decisions, orders
from boxoffice.fold import fold as fold_module
from boxoffice.fold import rights as rights_fold
from boxoffice.fold.rows import Seat
from boxoffice.queries import seats
from boxoffice.replica.timekeeping import Timekeeping
from boxoffice.rules.server_time import ServerTime
from sync import device as device_module
from sync.hub.giving import Giving
from sync.server import allotting, claiming, conflicts, judgement, pools, rights
from sync.simulator.planting import Patch

_replace = msgspec.structs.replace


def wall_clock_trusted() -> list[Patch]:
    """The end of a right is looked up on the wall clock, whatever was known before a reboot."""

    def now(self: Timekeeping) -> Any:
        return ServerTime(self._clock.wall_ms(), sure=True, proven_ms=0)

    return [(Timekeeping, "now", now)]


def silent_risk() -> list[Patch]:
    """A ticket at risk on a seat of another's right waits without anybody being told."""
    real = conflicts.of_seat

    def of_seat(seat: Any, fresh: Any, before: Any, *, owns: bool) -> Any:
        return [] if seat.state == "granted" and not owns else real(seat, fresh, before, owns=owns)

    return [(conflicts, "of_seat", of_seat)]


def recall_takes() -> list[Patch]:
    """Asking for seats frees them at once, while their owner goes on selling them."""
    real = fold_module._FOLDS["grant_recall"]

    def folded(event: Any, recall: Any, rows: Any) -> Any:
        found = [rows.get(Seat, (recall.performance, seat)) for seat in recall.seats]
        taken = [
            _replace(seat, state="free", grant=b"")
            for seat in found
            if seat is not None and (seat.state, seat.grant) == ("granted", recall.grant)
        ]
        return [*real(event, recall, rows), *taken]

    return [(fold_module, "_FOLDS", fold_module._FOLDS | {"grant_recall": folded})]


def recall_unheard() -> list[Patch]:
    """A device that was asked for its places says nothing."""
    return [(device_module, "answer_recalls", lambda *_: 0)]


def deals_what_is_owned() -> list[Patch]:
    """At the close of advance sale seats are dealt that desks own already."""

    def free(self: Any, performance: bytes, plan: Any) -> set[int]:
        sold = self._store.select(Seat, "performance = ? AND state = 'sold'", (performance,))
        return set(range(len(plan.seats))) - {seat.seat for seat in sold}

    real = rights_fold.fold_issue

    def issue(event: Any, payload: Any, rows: Any) -> Any:
        found = real(event, payload, rows)
        return [
            _replace(row, grant=payload.grant)
            if isinstance(row, Seat) and row.state == "granted" else row
            for row in found
        ]  # fmt: skip

    folds = fold_module._FOLDS | {"grant_issue": issue}
    return [(allotting._Allotting, "_free", free), (fold_module, "_FOLDS", folds)]


def pool_given_twice() -> list[Patch]:
    """What is granted and not sold yet counts as free."""
    return [(claiming.Claiming, "_unsold", lambda *_: 0)]


def places_given_on_again() -> list[Patch]:
    """A hub does not count the places that it has given to tills already."""
    return [(seats, "given_on", lambda *_: 0)]


def hub_forgets() -> list[Patch]:
    """A hub that was put back to an older copy gives what it had given."""
    return [(Giving, "_remembers", lambda _: True)]


def decided_is_over() -> list[Patch]:
    """A decision closes its conflict, whatever is left of it."""
    return [(decisions, "_goes_on", lambda *_: False)]


def reseat_keeps_both() -> list[Patch]:
    """A ticket that gets another seat keeps the one it had."""
    return [
        (conflicts, "left_by", lambda seat, _gone, before: [before.get(Seat, seat.key()) or seat])
    ]


def handed_over_and_kept() -> list[Patch]:
    """Places that a till of a hub handed over are the hub's again too."""
    return [(pools, "away_from_hubs", lambda *_: [])]


def risk_beats_right() -> list[Patch]:
    """A sale at risk takes a seat that another desk owns."""
    real = orders.taken

    def taken(sold: Any, seat: Any, reservation: Any) -> Any:
        if seat is not None and seat.state == "granted":
            return _replace(seat, state="sold", grant=sold.grant, ticket=sold.id)
        return real(sold, seat, reservation)

    as_it_is = rights.as_found

    def as_found(row: Any, found: Any) -> Any:
        return row if isinstance(row, Seat) else as_it_is(row, found)

    return [(orders, "taken", taken), (rights, "as_found", as_found)]


def void_frees_at_once() -> list[Patch]:
    """A void of another desk frees a seat whose owner may still sell it (decision 0011)."""

    def after(seat: Any, holder: Any, _before: Any) -> Any:
        if seat.ticket != holder:
            return seat
        return _replace(seat, state="free", ticket=b"", grant=b"")

    return [(judgement, "seat_after", after)]
