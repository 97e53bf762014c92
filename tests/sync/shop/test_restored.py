"""A server restored from an old copy: what the web sold since comes back from the second place."""

import hashlib
from pathlib import Path

import pytest

from boxoffice.fold import rows as tables
from boxoffice.ids import DeviceId, OperatorId, ShiftId
from boxoffice.journal.event import Envelope, encode_envelope, encode_payload
from boxoffice.journal.kinds import RunStart
from sync.server.witness import KeptEvent, ServerWitness
from tests.sync.shop.storefront import Storefront, problem
from tests.sync.world import PLACES, SEATS


def restored(front: Storefront) -> None:
    """Somebody puts the last copy back and starts the server; a manager goes on."""
    front.world.restore()
    front.restart()
    front.world.server.end_recovery(front.world.house)


def test_no_web_sale_is_lost_with_the_servers_tail(front: Storefront) -> None:
    """The same order, the same tickets with the same codes, and nobody else's seat."""
    front.sell(1)
    front.world.back_up()
    before = front.sell(2, 3, order="W2", places=2)
    restored(front)
    after = front.ask("GET", "/orders/W2").json()
    assert after["tickets"] == before["tickets"]
    assert (after["number"], after["state"]) == (before["number"], "paid")
    assert problem(front.hold(front.seats(3), again="basket-9")) == (409, "places_taken")
    assert (len(front.free()), front.left()) == (SEATS - 3, PLACES - 2)
    assert front.world.open_conflicts() == []


def test_nor_is_a_cancellation(front: Storefront) -> None:
    """Who was paid back has no ticket any more, and is not paid back twice."""
    front.rule(cancel_hours=1)
    front.sell(1)
    front.world.back_up()
    front.cancel("W1")
    restored(front)
    told = front.ask("GET", "/orders/W1").json()
    assert (told["state"], told["refunded_cents"]) == ("cancelled", 1500)
    assert 1 in front.free()


def test_nor_is_a_cancelled_part(front: Storefront) -> None:
    """What was taken back stays so, what was not stays valid."""
    front.rule(cancel_hours=1)
    front.world.back_up()
    one, two = front.sell(1, 2)["tickets"]
    front.cancel("W1", one["id"])
    restored(front)
    told = front.ask("GET", "/orders/W1").json()
    assert (told["state"], told["refunded_cents"]) == ("paid", 1500)
    states = {ticket["id"]: ticket["state"] for ticket in told["tickets"]}
    assert states == {one["id"]: "void", two["id"]: "valid"}


def test_a_second_restore_brings_nothing_twice(front: Storefront) -> None:
    front.rule(cancel_hours=1)
    front.world.back_up()
    front.sell(1)
    front.sell(2, order="W2")
    front.cancel("W2")
    for _ in range(2):
        restored(front)
        orders = sorted(order.state for order in front.world.rows_of(tables.Order))
        assert orders == ["paid", "void"]
        payments = sorted(paid.cents for paid in front.world.rows_of(tables.Payment))
        assert payments == [-1500, 1500, 1500]
        front.world.back_up()


def test_what_a_crash_kept_from_the_second_place_is_written_at_the_next_start(
    front: Storefront,
) -> None:
    """The process ended between its commit and the copy: the order stands, and must be copied."""
    front.world.back_up()
    front.sell(1)
    (copied,) = (front.world.folder / "second").glob("*.sales")
    copied.unlink()
    front.world.restart_server()
    front.restart()
    restored(front)
    assert front.ask("GET", "/orders/W1").json()["state"] == "paid"


def test_a_seat_that_was_sold_again_is_a_conflict(front: Storefront) -> None:
    """Both tickets in the books, and a person decides."""
    desk = front.world.enrol()
    front.world.back_up()
    front.sell(1)
    desk.claim(2)
    desk.sell(1, grant=b"", flag="risk")
    restored(front)
    desk.sync()
    assert len(front.world.rows_of(tables.Ticket, "state = 'valid'")) == 2
    (conflict,) = front.world.open_conflicts()
    assert conflict.kind == "double_sale"


def event(text: str) -> KeptEvent:
    """An event's bytes, as a journal has them."""
    kind, version, raw = encode_payload(RunStart(text))
    envelope = Envelope(
        version, kind, DeviceId(b"s" * 16), 1, 1, OperatorId(b""), ShiftId(b""), 0, 0, 0, b"", raw
    )
    body = encode_envelope(envelope)
    return KeptEvent(hashlib.sha256(body).digest(), body)


@pytest.mark.parametrize("torn", [1, 20, 36, 40, 45])
def test_a_torn_end_is_written_over(tmp_path: Path, torn: int) -> None:
    """An answer that never left; what came before stands, what comes after is whole."""
    first, second = event("first"), event("another")
    witness = ServerWitness(tmp_path / "server.witness")
    witness.keep([first])
    whole = (tmp_path / "server.sales").read_bytes()
    (tmp_path / "server.sales").write_bytes(whole + whole[:torn])
    assert witness.kept() == [first]
    witness.close()
    again = ServerWitness(tmp_path / "server.witness")
    again.keep([second])
    assert again.kept() == [first, second]
    again.close()


def test_two_torn_ends_are_not_one_whole_event(tmp_path: Path) -> None:
    """A power cut may leave the beginning of one event in front of the end of another."""
    first, second = event("first"), event("another, which is longer")
    witness = ServerWitness(tmp_path / "server.witness")
    witness.keep([first])
    witness.keep([second])
    path = tmp_path / "server.sales"
    whole = path.read_bytes()
    half = len(whole) - len(second.body) // 2
    path.write_bytes(whole[:half] + bytes(range(200, 256)) * 4)
    assert witness.kept() == [first]
    witness.close()
    again = ServerWitness(tmp_path / "server.witness")
    again.keep([second])
    assert again.kept() == [first, second]
    again.close()
