"""Which words lead to whom: the index of a device's people, kept with the rows it is made of.

It is written in the same transaction as its rows, whatever wrote them: this device, a page of the
feed, a snapshot. An item that is erased leaves it at once, and `secure_delete` overwrites the words
(design.md §4); a full-text table would keep them in its segments.
"""

from __future__ import annotations

from collections.abc import Iterable

from boxoffice.catalog.customer import CUSTOMER, linked, searched_refs
from boxoffice.catalog.documents import fields
from boxoffice.fold.rows import Document, Pii, Reservation, Row
from boxoffice.replica.database import Connection
from boxoffice.rules.spelling import words_of

FOUND_IN: tuple[type[Row], ...] = (Document, Pii, Reservation)
RESERVATION = "reservation"

TABLES = (
    # whose item this is; an item may come before or after the row that names it
    (
        "CREATE TABLE person_item(ref BLOB PRIMARY KEY, kind TEXT NOT NULL, subject BLOB NOT NULL)"
        " STRICT, WITHOUT ROWID"
    ),
    "CREATE INDEX person_item_by_subject ON person_item(subject)",
    (
        "CREATE TABLE person_word(kind TEXT NOT NULL, word TEXT NOT NULL, ref BLOB NOT NULL,"
        " subject BLOB NOT NULL, PRIMARY KEY(kind, word, ref)) STRICT, WITHOUT ROWID"
    ),
    "CREATE INDEX person_word_by_ref ON person_word(ref)",
    "CREATE INDEX person_word_by_subject ON person_word(subject, word)",
    # a household and those who live there, a customer and those who were merged into them
    (
        "CREATE TABLE person_link(target BLOB NOT NULL, subject BLOB NOT NULL,"
        " PRIMARY KEY(target, subject)) STRICT, WITHOUT ROWID"
    ),
    "CREATE INDEX person_link_by_subject ON person_link(subject)",
    "CREATE INDEX order_by_customer ON order_(customer) WHERE customer <> x''",
    "CREATE INDEX reservation_by_customer ON reservation(customer) WHERE customer <> x''",
)

_WHOSE = "SELECT kind, subject FROM person_item WHERE ref = ?"
_FORGET = "DELETE FROM person_word WHERE ref = ?"


def keep(conn: Connection, table: type[Row], rows: Iterable[tuple[object, ...]]) -> None:
    """Rows of one table were written: who is found by them follows."""
    for values in rows:
        row = table(*values)
        if isinstance(row, Pii):
            _spell(conn, row)
        elif isinstance(row, Document) and row.kind == CUSTOMER:
            said = fields(row)
            _name(conn, CUSTOMER, row.id, searched_refs(said))
            _link(conn, row.id, linked(said))
        elif isinstance(row, Reservation):
            _name(conn, RESERVATION, row.id, (row.name,) if row.name else ())


def forget(conn: Connection, table: type[Row], key: tuple[object, ...]) -> None:
    """A row is here no more."""
    if table is Pii:
        conn.execute(_FORGET, key)
    elif table in (Document, Reservation):
        _name(conn, "", key[-1], ())
        _link(conn, key[-1], ())


def _name(conn: Connection, kind: str, subject: object, refs: tuple[bytes, ...]) -> None:
    """These items, and no others any more, say who the subject is."""
    known = {
        ref for (ref,) in conn.execute("SELECT ref FROM person_item WHERE subject = ?", (subject,))
    }
    for ref in known - set(refs):
        conn.execute(_FORGET, (ref,))
        conn.execute("DELETE FROM person_item WHERE ref = ?", (ref,))
    for ref in set(refs) - known:
        conn.execute(
            "INSERT OR REPLACE INTO person_item(ref, kind, subject) VALUES(?, ?, ?)",
            (ref, kind, subject),
        )
        found = conn.execute("SELECT value, erased FROM pii WHERE ref = ?", (ref,)).fetchone()
        if found is not None and not found[1]:
            _write(conn, kind, subject, ref, found[0])


def _link(conn: Connection, subject: object, targets: tuple[bytes, ...]) -> None:
    """Where these lead, this subject is found, and nowhere else."""
    conn.execute("DELETE FROM person_link WHERE subject = ?", (subject,))
    conn.executemany(
        "INSERT INTO person_link(target, subject) VALUES(?, ?)",
        [(target, subject) for target in targets],
    )


def _spell(conn: Connection, item: Pii) -> None:
    """The words of an item, when it is known whose it is."""
    whose = conn.execute(_WHOSE, (item.ref,)).fetchone()
    if whose is None:
        return
    conn.execute(_FORGET, (item.ref,))
    if not item.erased:
        _write(conn, whose[0], whose[1], item.ref, item.value)


def _write(conn: Connection, kind: str, subject: object, ref: bytes, value: str) -> None:
    conn.executemany(
        "INSERT OR REPLACE INTO person_word(kind, word, ref, subject) VALUES(?, ?, ?, ?)",
        [(kind, word, ref, subject) for word in words_of(value)],
    )
