"""Upgrade: databases of every earlier schema open, verify, sell on and sync (design §12.2)."""

from __future__ import annotations

import json
from collections.abc import Iterator
from pathlib import Path

import pytest

from boxoffice.command.journal_proof import verify_journal
from boxoffice.fold.rows import Order, Payment, Pii, Ticket
from boxoffice.replica.schema import SCHEMA_VERSION
from sync.server.schema import _scripts, refuse_newer
from tests.sync.frozen import DEVICES, FROZEN, SAID, Thawed, numbers, thaw

NAMES = sorted(path.name for path in FROZEN.iterdir())


@pytest.fixture(params=NAMES)
def thawed(request: pytest.FixtureRequest, tmp_path: Path) -> Iterator[Thawed]:
    """The world that was frozen, opened by today's program."""
    world = Thawed(tmp_path, thaw(request.param, tmp_path))
    yield world
    world.close()


def test_every_schema_has_frozen_databases() -> None:
    """Who adds a migration freezes the schema that it makes: see tests/sync/frozen.py."""
    said = [json.loads((FROZEN / name / SAID).read_text()) for name in NAMES]
    with _scripts() as (_, scripts):
        revisions = {script.revision for script in scripts.walk_revisions()}
    assert {item["device_schema"] for item in said} == set(range(1, SCHEMA_VERSION + 1))
    assert {item["server_schema"] for item in said} == revisions


@pytest.mark.parametrize("name", NAMES)
def test_an_old_journal_verifies_before_and_after_the_upgrade(name: str, tmp_path: Path) -> None:
    """Hash by hash, for devices and server; the events are not rewritten."""
    said = thaw(name, tmp_path)
    files = [tmp_path / device / "device.db" for device in DEVICES] + [tmp_path / "server.db"]
    before = [_events(path) for path in files]
    Thawed(tmp_path, said).close()
    for path, events in zip(files, before, strict=True):
        verify_journal(path, refuse_newer, None)
        assert events
        assert _events(path)[: len(events)] == events


@pytest.mark.parametrize("name", NAMES)
def test_what_was_in_the_books_is_in_them(name: str, tmp_path: Path) -> None:
    """Orders, tickets, seats, money, scans and names, as they were read when they were frozen."""
    said = thaw(name, tmp_path)
    world = Thawed(tmp_path, said)
    for till, device in zip(world.devices, DEVICES, strict=True):
        assert numbers(till.replica.path) == said[device]
        store = till.replica.reader()
        assert len(store.select(Order, "1")) == len(said[device]["orders"])
        assert len(store.select(Ticket, "1")) == len(said[device]["tickets"])
        assert sum(row.cents for row in store.select(Payment, "1")) == said[device]["paid"][0][1]
        assert [row.value for row in store.select(Pii, "1 ORDER BY value")] == [
            value for (value,) in said[device]["names"]
        ]
    assert numbers(tmp_path / "server.db") == said["server"]
    world.close()


def test_old_devices_sell_on_and_sync(thawed: Thawed) -> None:
    """What waited goes out, new sales too, and everybody has the same rows."""
    one, two = thawed.devices
    assert len(one.replica.pending) > 0
    assert (one.replica.incarnation, one.replica.restored) == (1, False)
    before = thawed.all_of("SELECT count(*) FROM order_")[0][0]
    first = one.sell(6)
    thawed.settle()
    assert thawed.seat(6).ticket == first.tickets[0].id
    second = two.sell(12)
    assert two.claim(33).ok
    third = two.sell(33)
    one.void(first)
    thawed.settle()
    assert thawed.all_of("SELECT count(*) FROM order_")[0][0] == before + 4
    assert thawed.seat(12).ticket == second.tickets[0].id
    assert thawed.seat(33).ticket == third.tickets[0].id
    assert {till.replica.incarnation for till in thawed.devices} == {1}
    for till in thawed.devices:
        assert len(till.replica.pending) == 0
        assert till.rows() == thawed.rows()


def test_a_new_device_joins_an_old_house(thawed: Thawed) -> None:
    """It gets every row that the others have."""
    thawed.settle()
    three = thawed.enrol()
    thawed.settle()
    assert three.rows() == thawed.rows()


def _events(path: Path) -> list[tuple[bytes, bytes, bytes]]:
    from contextlib import closing

    from boxoffice.replica.database import open_database

    with closing(open_database(path, read_only=True)) as conn:
        tables = {name for (name,) in conn.execute("SELECT name FROM sqlite_master")}
        table = "journal" if "journal" in tables else "event"
        order = "place" if table == "journal" else "rowid"
        return [
            (bytes(prev), bytes(digest), bytes(body))
            for prev, digest, body in conn.execute(
                f"SELECT prev, hash, body FROM {table} ORDER BY {order}"  # noqa: S608 - ours
            )
        ]
