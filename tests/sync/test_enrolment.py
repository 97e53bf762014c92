"""Pairing codes and the server's schema."""

import sqlite3
from pathlib import Path

import pytest
from sqlalchemy import text

from boxoffice.errors import Refused
from boxoffice.fold.rows import Device
from boxoffice.platform.keystore import FileKeyStore
from sync import pairing
from sync.server.engine import make_engine
from sync.server.schema import prepare
from tests.sync.world import World


def test_a_pairing_code_lapses_after_ten_minutes(world: World) -> None:
    """On the server's clock."""
    code, expires = world.server.pairing_code(world.house, "desk", "till")
    assert expires == world.clock.now + 10 * 60 * 1000
    world.clock.now = expires
    assert not world.server.enrol(pairing.request(code, bytes(32), "till")).ok


@pytest.mark.parametrize("typed", ["{}-{}", " {} {} ", "{}\u00a0{}"])
def test_a_code_is_typed_as_it_is_read_out(world: World, typed: str) -> None:
    """In two halves and in small letters too."""
    code, _ = world.server.pairing_code(world.house, "desk", "till")
    said = typed.format(code[:4], code[4:]).lower()
    assert world.server.enrol(pairing.request(said, bytes(32), "till")).ok


def test_five_wrong_tries_end_every_open_code(world: World) -> None:
    """Whoever guesses has five in ten minutes; four are forgiven to who types badly."""
    codes = [world.server.pairing_code(world.house, "desk", "till")[0] for _ in range(2)]
    wrong = pairing.request("AAAAAAAA", bytes(32), "till")
    for _ in range(4):
        assert not world.server.enrol(wrong).ok
    assert world.server.enrol(pairing.request(codes[0], bytes(32), "till")).ok
    assert not world.server.enrol(wrong).ok
    assert not world.server.enrol(pairing.request(codes[1], world.entropy(32), "till")).ok


def test_a_key_of_another_size_is_not_enrolled(world: World) -> None:
    """A device that could never sign must not become one."""
    code, _ = world.server.pairing_code(world.house, "desk", "till")
    assert not world.server.enrol(pairing.request(code, b"short", "till")).ok
    assert not world.rows_of(Device)


def test_a_door_gives_no_pairing_codes(world: World) -> None:
    """Who may enrol devices is not who scans tickets."""
    door, desk = world.enrol("door"), world.enrol()
    assert not world.server.pair(door.device.pair_request("desk", "x")).ok
    assert world.server.pair(desk.device.pair_request("desk", "x")).ok


def test_the_schema_is_made_once(tmp_path: Path) -> None:
    """From nothing to today, and today again changes nothing."""
    engine = make_engine(f"sqlite:///{tmp_path / 'server.db'}")
    prepare(engine)
    with engine.connect() as conn:
        first = conn.execute(text("SELECT sql FROM sqlite_master ORDER BY name")).fetchall()
    prepare(engine)
    with engine.connect() as conn:
        assert conn.execute(text("SELECT sql FROM sqlite_master ORDER BY name")).fetchall() == first
    engine.dispose()


def test_a_database_of_a_newer_server_is_refused_untouched(tmp_path: Path) -> None:
    """A clear refusal, and not one byte changed."""
    path = tmp_path / "server.db"
    engine = make_engine(f"sqlite:///{path}")
    prepare(engine)
    engine.dispose()
    conn = sqlite3.connect(path)
    conn.execute("UPDATE alembic_version SET version_num = '9999'")
    conn.commit()
    conn.close()
    before = path.read_bytes()
    engine = make_engine(f"sqlite:///{path}")
    with pytest.raises(Refused, match="database_newer"):
        prepare(engine)
    engine.dispose()
    assert path.read_bytes() == before


def test_secrets_are_the_house_s_own(world: World, tmp_path: Path) -> None:
    """Pepper and keys are made once per house and given to each of its devices."""
    replies = []
    for _ in range(2):
        code, _ = world.server.pairing_code(world.house, "desk", "till")
        key = world.entropy(32)
        replies.append(world.server.enrol(pairing.request(code, key, "till")))
    assert replies[0].secrets == replies[1].secrets
    assert set(replies[0].secrets) == {"pepper", "short_code_key", "log_key"}
    assert FileKeyStore(tmp_path / "keys").get(f"{world.house.hex()}.pepper")
