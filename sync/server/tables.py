"""The server's tables as SQLAlchemy Core: the read model from the shared rows, and its own.

Names that both sides know come from `boxoffice.fold.rows`; the tables here are what only the
server has: events of all devices, feeds, sessions, pairing codes.
"""

from __future__ import annotations

from typing import Any, get_type_hints

from sqlalchemy import (
    BigInteger,
    Column,
    Index,
    Integer,
    LargeBinary,
    MetaData,
    PrimaryKeyConstraint,
    Table,
    Text,
)

from boxoffice.fold.rows import TABLES, Row

metadata = MetaData()

_TYPES = {bytes: LargeBinary, int: BigInteger, str: Text}


def _read_model(table: type[Row]) -> Table:
    hints = get_type_hints(table)
    names = table.__struct_fields__
    columns: list[Column[Any]] = [
        Column(name, _TYPES[hints[name]], nullable=False) for name in names
    ]
    return Table(
        table.TABLE,
        metadata,
        *columns,
        PrimaryKeyConstraint(*names[: table.KEY]),
        sqlite_with_rowid=False,
    )


READ_MODEL: dict[str, Table] = {table.TABLE: _read_model(table) for table in TABLES}

# Fewer than a device has: each index costs every push, and people look things up on devices.
for _table, _names in (
    ("ticket", ("performance", "seat")),
    ("admission", ("ticket",)),
    ("grant_", ("performance",)),
):
    Index(f"{_table}_by_{'_'.join(_names)}", *(READ_MODEL[_table].c[name] for name in _names))

_ticket = READ_MODEL["ticket"]
Index(
    "ticket_of_pool_by_grant", _ticket.c["grant"],
    sqlite_where=_ticket.c.pool != "", postgresql_where=_ticket.c.pool != "",
)  # fmt: skip

# What few payments are; each payment with a voucher asks what is left of it.
_payment = READ_MODEL["payment"]
Index(
    "payment_by_voucher", _payment.c.reference,
    sqlite_where=_payment.c.method == "voucher", postgresql_where=_payment.c.method == "voucher",
)  # fmt: skip

meta = Table(
    "meta", metadata,
    Column("name", Text, primary_key=True),
    Column("value", LargeBinary, nullable=False),
)  # fmt: skip

# Events and changes are long: with a rowid they lie one behind the other, and only their short
# keys are sorted in.
event = Table(
    "event", metadata,
    Column("hash", LargeBinary, primary_key=True),
    Column("prev", LargeBinary, nullable=False),
    Column("device", LargeBinary, nullable=False),
    Column("incarnation", Integer, nullable=False),
    Column("seq", BigInteger, nullable=False),
    Column("kind", Text, nullable=False),
    Column("body", LargeBinary, nullable=False),
    Column("received_ms", BigInteger, nullable=False),
    Column("status", Text, nullable=False),
    Column("effect", LargeBinary),
)  # fmt: skip
Index("event_by_place", event.c.device, event.c.incarnation, event.c.seq)

head_signature = Table(
    "head_signature", metadata,
    Column("event", LargeBinary, primary_key=True),
    Column("signature", LargeBinary, nullable=False),
)  # fmt: skip

scope = Table(
    "scope", metadata,
    Column("id", Text, primary_key=True),
    Column("head", BigInteger, nullable=False),
    Column("chain", LargeBinary, nullable=False),
)  # fmt: skip

feed = Table(
    "feed", metadata,
    Column("scope", Text, nullable=False),
    Column("seq", BigInteger, nullable=False),
    Column("n", Integer, nullable=False),
    Column("rows", LargeBinary, nullable=False),
    Column("link", LargeBinary, nullable=False),
    Column("chain", LargeBinary, nullable=False),
    Column("private", Integer, nullable=False),
    PrimaryKeyConstraint("scope", "seq"),
)  # fmt: skip
Index(
    "feed_private", feed.c.scope,
    sqlite_where=feed.c.private == 1, postgresql_where=feed.c.private == 1,
)  # fmt: skip

session = Table(
    "session", metadata,
    Column("device", LargeBinary, nullable=False),
    Column("incarnation", Integer, nullable=False),
    Column("token", LargeBinary, nullable=False),
    Column("used", Integer, nullable=False),
    Column("forked", Integer, nullable=False),
    PrimaryKeyConstraint("device", "incarnation"),
)  # fmt: skip

open_reply = Table(
    "open_reply", metadata,
    Column("device", LargeBinary, nullable=False),
    Column("intent", LargeBinary, nullable=False),
    Column("run", LargeBinary, nullable=False),
    Column("confirm", LargeBinary, nullable=False),
    Column("reply", LargeBinary, nullable=False),
    PrimaryKeyConstraint("device", "intent", "run", "confirm"),
)  # fmt: skip

challenge = Table(
    "challenge", metadata,
    Column("device", LargeBinary, nullable=False),
    Column("incarnation", Integer, nullable=False),
    Column("nonce", LargeBinary, nullable=False),
    Column("run", LargeBinary, nullable=False),
    PrimaryKeyConstraint("device", "incarnation"),
)  # fmt: skip

parked = Table(
    "parked", metadata,
    Column("entity", LargeBinary, nullable=False),
    Column("event", LargeBinary, nullable=False),
    PrimaryKeyConstraint("entity", "event"),
)  # fmt: skip

pairing = Table(
    "pairing", metadata,
    Column("code_hash", LargeBinary, primary_key=True),
    Column("house", LargeBinary, nullable=False),
    Column("kind", Text, nullable=False),
    Column("name", Text, nullable=False),
    Column("expires_ms", BigInteger, nullable=False),
    Column("used", Integer, nullable=False),
    Column("device", LargeBinary, nullable=False),
)  # fmt: skip

# Entries that a door asked about and whose scan has not come yet; kept for two hours.
door_entry = Table(
    "door_entry", metadata,
    Column("scan", LargeBinary, primary_key=True),
    Column("performance", LargeBinary, nullable=False),
    Column("code", LargeBinary, nullable=False),
    Column("ticket", LargeBinary, nullable=False),
    Column("device", LargeBinary, nullable=False),
    Column("door", Text, nullable=False),
    Column("count", Integer, nullable=False),
    Column("at_ms", BigInteger, nullable=False),
)  # fmt: skip
Index("door_entry_by_code", door_entry.c.performance, door_entry.c.code)
Index("door_entry_by_ticket", door_entry.c.ticket)

blob = Table(
    "blob", metadata,
    Column("hash", LargeBinary, primary_key=True),
    Column("data", LargeBinary, nullable=False),
)  # fmt: skip

contact = Table(
    "contact", metadata,
    Column("device", LargeBinary, primary_key=True),
    Column("at_ms", BigInteger, nullable=False),
    Column("epoch", Integer, nullable=False),
    Column("waiting", Integer, nullable=False),
    Column("program", Text, nullable=False),
)  # fmt: skip

snapshot = Table(
    "snapshot", metadata,
    Column("scope", Text, nullable=False),
    Column("seq", BigInteger, nullable=False),
    Column("epoch", Integer, nullable=False),
    Column("manifest", LargeBinary, nullable=False),
    PrimaryKeyConstraint("scope", "seq", "epoch"),
)  # fmt: skip

snapshot_chunk = Table(
    "snapshot_chunk", metadata,
    Column("scope", Text, nullable=False),
    Column("hash", LargeBinary, nullable=False),
    Column("data", LargeBinary, nullable=False),
    PrimaryKeyConstraint("scope", "hash"),
)  # fmt: skip

feed_mark = Table(
    "feed_mark", metadata,
    Column("scope", Text, nullable=False),
    Column("at_ms", BigInteger, nullable=False),
    Column("seq", BigInteger, nullable=False),
    PrimaryKeyConstraint("scope", "at_ms"),
)  # fmt: skip

shop_key = Table(
    "shop_key", metadata,
    Column("hash", LargeBinary, primary_key=True),
    Column("house", LargeBinary, nullable=False),
    Column("name", Text, nullable=False),
    Column("per_minute", Integer, nullable=False),
    Column("made_ms", BigInteger, nullable=False),
    Column("revoked_ms", BigInteger, nullable=False),
)  # fmt: skip

shop_order = Table(
    "shop_order", metadata,
    Column("tail", LargeBinary, primary_key=True),
    Column("id", LargeBinary, nullable=False),
)  # fmt: skip

shop_hold = Table(
    "shop_hold", metadata,
    Column("id", LargeBinary, nullable=False),
    Column("n", Integer, nullable=False),
    Column("house", LargeBinary, nullable=False),
    Column("shop", Text, nullable=False),
    Column("performance", LargeBinary, nullable=False),
    Column("seats", LargeBinary, nullable=False),
    Column("pool", Text, nullable=False),
    Column("places", Integer, nullable=False),
    Column("state", Text, nullable=False),
    Column("until_ms", BigInteger, nullable=False),
    Column("made_ms", BigInteger, nullable=False),
    PrimaryKeyConstraint("id", "n"),
)  # fmt: skip
Index("shop_hold_by_pool", shop_hold.c.performance, shop_hold.c.pool)
Index("shop_hold_by_until", shop_hold.c.house, shop_hold.c.until_ms)
