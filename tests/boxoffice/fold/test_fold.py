"""The fold: what an event does to the read model, on a device and on the server alike."""

import json
from pathlib import Path
from typing import TypeVar

import pytest

from boxoffice.fold.fold import fold, reads
from boxoffice.fold.rows import (
    BY_NAME,
    TABLES,
    Code,
    Grant,
    Key,
    Order,
    Row,
    Seat,
    Ticket,
    house_scope,
)
from boxoffice.fold.view import Overlay, Seen
from boxoffice.journal.event import Event, decode

R = TypeVar("R", bound=Row)
EVENTS = Path(__file__).parents[2] / "fixtures" / "events"


def sample(kind: str) -> Event:
    """A frozen event."""
    found = json.loads((EVENTS / f"{kind}.v1.json").read_text())
    return decode(bytes.fromhex(found["prev"]), bytes.fromhex(found["body"]))


class Nothing:
    """No rows at all."""

    def get(self, _table: type[R], _key: Key) -> R | None:
        return None


def after(*kinds: str) -> Overlay:
    """Rows as these events leave them."""
    rows = Overlay(Nothing())
    for kind in kinds:
        for row in fold(sample(kind), rows):
            rows.put(row)
    return rows


KINDS = sorted({path.stem.rsplit(".", 1)[0] for path in EVENTS.glob("*.json")})


@pytest.mark.parametrize("kind", [kind for kind in KINDS if kind != "document_edit"])
def test_folding_again_changes_nothing(kind: str) -> None:
    """Nothing is counted up: an event over rows that hold its effect leaves them so."""
    rows = after("enrol", "grant_issue", "sale", "shift_open", kind)
    before = dict(rows.changed)
    for row in fold(sample(kind), rows):
        rows.put(row)
    assert rows.changed == before


@pytest.mark.parametrize("kind", KINDS)
def test_what_a_fold_looks_at_is_named_before(kind: str) -> None:
    """`reads` is what a batch fetches: a row that exists and is not named would be missed, but
    for the seats and grants behind the tickets of a void."""
    seen = Seen(after("enrol", "shift_open"))
    event = sample(kind)
    fold(event, seen)
    assert set(seen.before) <= {(table.TABLE, key) for table, key in reads(event)}


def test_a_sale_takes_the_seat_of_its_own_grant_only() -> None:
    """A free seat or one under the ticket's own right becomes sold; another's stays."""
    sale = sample("sale")
    (ticket,) = [row for row in fold(sale, Nothing()) if isinstance(row, Ticket) and row.seat >= 0]
    for state, grant, taken in (
        ("free", b"", True), ("granted", ticket.grant, True), ("granted", b"other", False),
        ("sold", b"other", False), ("blocked", b"", False),
    ):  # fmt: skip
        rows = Overlay(Nothing())
        rows.put(Seat(ticket.performance, ticket.seat, ticket.house, state, grant, b""))
        (seat,) = [row for row in fold(sale, rows) if isinstance(row, Seat)]
        assert (seat.ticket == ticket.id) is taken


def test_a_sale_makes_codes_and_tickets_n_to_m() -> None:
    """Each ticket has a code, each code names its ticket, all of them the order."""
    rows = fold(sample("sale"), Nothing())
    tickets = {row.id for row in rows if isinstance(row, Ticket)}
    codes = {row.code for row in rows if isinstance(row, Code)}
    pairs = {(row.code, row.ticket) for row in rows if isinstance(row, Code)}
    assert {ticket for _, ticket in pairs} == tickets
    assert {code for code, _ in pairs} == codes
    assert [row.state for row in rows if isinstance(row, Order)] == ["paid"]


@pytest.mark.parametrize(
    ("state", "freed"),
    [("active", True), ("closed", True), ("contested", False), ("revoked", False)],
)
def test_a_return_counts_only_while_nobody_contests(state: str, freed: bool) -> None:
    """A clone's return must not free what its twin still sells (sync.md §7)."""
    back = sample("grant_return")
    rows = Overlay(Nothing())
    grant = Grant(b"G" * 16, b"H" * 16, b"P" * 16, b"D" * 16, 1, b"", state, "", 0, 0, 0)
    rows.put(grant)
    for n in (2, 3):
        rows.put(Seat(b"P" * 16, n, b"H" * 16, "granted", grant.id, b""))
    states = {row.state for row in fold(back, rows) if isinstance(row, Seat)}
    assert states == ({"free"} if freed else {"granted"})


def test_rows_say_which_feeds_carry_them() -> None:
    """A ticket goes to both houses, its money to the seller alone (design §6a.6)."""
    owner, seller = b"O" * 16, b"S" * 16
    sold = Ticket(
        b"t", owner, seller, b"o", 0, b"p", 1, "", 1, b"", 1, 5, "valid", b"", "", b"", 0, b"c"
    )
    assert sold.scopes() == (house_scope(owner), house_scope(seller))
    assert Order(b"o", seller, "", b"", b"", b"", 0, "paid", 0, 0, 0, b"", b"").scopes() == (
        house_scope(seller),
    )
    assert set(BY_NAME.values()) == set(TABLES)
