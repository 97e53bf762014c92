"""What a server tells of a house that leaves it for a group: see `sync.farewell`."""

from __future__ import annotations

from collections import defaultdict
from datetime import UTC, datetime, timedelta

from cryptography.hazmat.primitives.asymmetric.ed25519 import Ed25519PrivateKey

from boxoffice import former_keys
from boxoffice.catalog.documents import fields, performance
from boxoffice.errors import Refused
from boxoffice.fold.rows import Code, Device, Document, FormerRoot, Ticket
from boxoffice.former_keys import FormerDevice, FormerKeys
from boxoffice.ids import HouseId
from boxoffice.journal.kinds import NO_SEAT
from boxoffice.platform.keystore import public_bytes
from sync.farewell import Farewell, KeptDocument, SoldCode
from sync.server.authority import houses_sold_for
from sync.server.store import ServerStore

CARRIED = ("house", "hall", "production", "performance", "price_list", "door_setup")
"""Documents that name nobody, and that tickets and doors need."""


def farewell(
    store: ServerStore, house: HouseId, secrets: dict[str, bytes], root: Ed25519PrivateKey,
    now_ms: int,
) -> Farewell:  # fmt: skip
    """All that the house takes along. Refused("unknown_house")."""
    own = store.get(Document, (house, "house", house))
    if own is None:
        raise Refused("unknown_house", house=house.hex(), known="")
    documents = [row for row in store.select(Document, "house = ?", (house,))
                 if row.kind in CARRIED]  # fmt: skip
    shows = [performance(row) for row in documents if row.kind == "performance"]
    yesterday = (datetime.fromtimestamp(now_ms / 1000, UTC) - timedelta(days=1)).date().isoformat()
    coming = tuple(show.id for show in shows if show.starts_local[:10] >= yesterday)
    keys = FormerKeys(house, public_bytes(root), now_ms, coming, _devices(store, house))
    earlier = store.select(FormerRoot, "house = ?", (house,))
    return Farewell(
        house, fields(own)["name"],
        (*(former_keys.claimed(row.statement) for row in earlier), keys), secrets,
        tuple(KeptDocument(row.kind, row.id, row.fields) for row in documents),
        _plans(store, {bytes(show.plan) for show in shows}), _codes(store, house, coming),
    )  # fmt: skip


def _devices(store: ServerStore, house: bytes) -> tuple[FormerDevice, ...]:
    return tuple(
        FormerDevice(row.certificate, row.state, row.since_ms)
        for row in store.select(Device, "1 = 1")
        if house in houses_sold_for(row)
    )


def _plans(store: ServerStore, wanted: set[bytes]) -> tuple[bytes, ...]:
    found = (
        store.run("SELECT data FROM blob WHERE hash = ?", (digest,)).fetchone()
        for digest in sorted(wanted)
    )
    return tuple(bytes(row[0]) for row in found if row is not None)


def _codes(store: ServerStore, house: bytes, coming: tuple[bytes, ...]) -> tuple[SoldCode, ...]:
    """One for each code: a group's stands for several tickets."""
    tickets = {row.id: row for row in store.select(Ticket, "house = ?", (house,))}
    codes: defaultdict[tuple[bytes, bytes], list[Code]] = defaultdict(list)
    for row in store.select(Code, "house = ?", (house,)):
        if row.performance in coming:
            codes[row.performance, row.code].append(row)
    return tuple(_sold(rows, tickets) for _, rows in sorted(codes.items()))


def _sold(rows: list[Code], tickets: dict[bytes, Ticket]) -> SoldCode:
    def good(row: Code) -> bool:
        ticket = tickets.get(row.ticket)
        return row.state == "valid" and (ticket is None or ticket.state == "valid")

    valid = [row for row in rows if good(row)]
    first = (valid or rows)[0]
    ticket = tickets.get(first.ticket)
    admits = sum(row.admits for row in valid or rows)
    number = ticket.price_number if ticket else first.price_number
    seat = ticket.seat if ticket else first.place - 1
    return SoldCode(
        first.performance, first.code, admits, bool(valid), number,
        seat if admits == 1 else NO_SEAT, first.source or former_keys.SOURCE,
    )  # fmt: skip
