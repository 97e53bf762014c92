"""I1, I2, I18: at rest the server's books are what an outsider has seen, sale by sale and cent by
cent.
"""

from __future__ import annotations

from collections import Counter

import msgspec

from boxoffice.fold.rows import Conflict, Device, Payment, Ticket
from boxoffice.replica.rowstore import RowStore
from sync.simulator.broken import Broken
from sync.simulator.happened import Happened
from sync.simulator.oracle import Oracle
from sync.simulator.web import WebShop


def nothing_lost(store: RowStore, oracle: Oracle) -> None:
    """I1: every sale and reservation is stored once, and nothing that nobody made."""
    stored = Counter(bytes(digest) for (digest,) in store.conn.execute("SELECT hash FROM event"))
    for digest, made in oracle.promises().items():
        if stored[digest] != 1:
            raise Broken("I1 lost", f"{digest.hex()[:12]} of {made.machine}")
    strange = [
        digest for (digest, kind) in store.conn.execute(
            "SELECT hash, kind FROM event WHERE kind IN"
            " ('sale', 'void', 'exchange', 'move', 'reissue', 'reserve', 'release', 'hand_over',"
            " 'decide', 'pii_erase')"
            " AND device NOT IN (SELECT id FROM device WHERE kind = 'server')"
        ) if bytes(digest) not in oracle.events
    ]  # fmt: skip
    if strange:
        raise Broken("I1 event that nobody made", strange[0].hex())


def set_aside(store: RowStore, oracle: Oracle, happened: Happened) -> None:
    """I18: what a stolen device sent is kept and does nothing; nothing else stays aside. What it
    had told before, and the server lost since, may come back by who goes on with it.
    """
    since = {device.id: device.since_ms for device in store.select(Device, "state <> 'active'")}
    stolen = set(since)
    for digest, device, received_ms in store.conn.execute(
        "SELECT hash, device, received_ms FROM event WHERE status <> 'quarantined'"
    ):
        cut_off_ms = since.get(bytes(device), received_ms)
        made = oracle.events.get(bytes(digest))
        told = made is not None and made.seen_ms <= cut_off_ms and happened.server_lost_tail
        if received_ms > cut_off_ms and not told:
            raise Broken("I18 a stolen device believed", device.hex())
    sold = {ticket.id for ticket in store.select(Ticket, "1")}
    aside = store.conn.execute(
        "SELECT hash, device FROM event WHERE status = 'quarantined'"
    ).fetchall()
    for digest, device in aside:
        made = oracle.events.get(bytes(digest))
        if bytes(device) not in stolen:
            if made is not None and made.lost:
                continue  # garbled on its way, and the true one is gone: for a person
            raise Broken("I18 not replayed after the upgrade", digest.hex())
        if made is not None and any(ticket.id in sold for ticket in made.tickets):
            raise Broken("I18 a stolen device sold", made.machine)
    for row in store.select(Conflict, "kind = 'quarantined' AND state = 'open'"):
        causes = stolen.union(bytes(digest) for digest, _ in aside)
        if not causes.intersection(msgspec.msgpack.decode(row.members)):
            raise Broken("I18 conflict without a cause", str(row))


def money(store: RowStore, oracle: Oracle, web: WebShop | None) -> None:
    """I2: not a cent is missing, in no drawer and for no evening."""
    applied = {
        bytes(digest)
        for (digest,) in store.conn.execute("SELECT hash FROM event WHERE status <> 'quarantined'")
    }
    told, earned = Counter[bytes](), Counter[bytes]()
    for digest, made in oracle.events.items():
        if digest in applied:
            told[made.shift] += made.paid
            for ticket in made.tickets:
                earned[ticket.performance] += ticket.cents
    if web is not None:
        paid, cost = web.money()
        told[b""] += paid
        earned += cost
    here, stood = Counter[bytes](), Counter[bytes]()
    for payment in store.select(Payment, "1"):
        here[payment.shift] += payment.cents
    for row in store.select(Ticket, "1"):
        stood[row.performance] += row.cents
    if here != told:
        raise Broken("I2 money", f"{here} cents stored, {told} taken")
    if stood != earned:
        raise Broken("I2 tickets", f"{stood} cents stored, {earned} sold")
