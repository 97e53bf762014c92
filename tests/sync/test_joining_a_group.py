"""A house that was alone joins a group: its old root stays trusted for its old tickets."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

import msgspec
import pytest
from cryptography.hazmat.primitives.asymmetric.ed25519 import Ed25519PrivateKey

from boxoffice import certificate, former_keys
from boxoffice.errors import Refused
from boxoffice.fold.rows import Code, FormerRoot, Ticket
from boxoffice.former_keys import FormerDevice, FormerKeys
from boxoffice.gate import Gate
from boxoffice.ids import HouseId, PerformanceId
from boxoffice.journal.kinds import DeviceRevoke, DocumentEdit, Enrol, RootTaken, Sale
from boxoffice.platform.keystore import FileKeyStore, public_bytes, signing_key
from boxoffice.tickets import code, short_code
from boxoffice.views import Verdict
from boxoffice.workplace import Setting
from sync import farewell
from sync.farewell import Farewell
from sync.server.enrolling import secrets_of
from sync.server.founding import NewHouse
from tests.house import Line
from tests.sync.till import Till
from tests.sync.world import World

EVENING = "2027-01-20T20:00"
LATER = PerformanceId(b"L" * 16)


def text_of(till: Till, ticket: bytes, key: Ed25519PrivateKey | None = None) -> str:
    """What a ticket's QR says."""
    row = till.row(Ticket, ticket)
    assert row is not None
    return signed(row.performance, row.code, key or till.key)


def signed(performance: bytes, code_id: bytes, key: Ed25519PrivateKey) -> str:
    hint = code.performance_hint(PerformanceId(performance))
    content = code.CodeContent(hint, None, 2, 1, code_id)
    return code.sign(content, key, code.key_hint(public_bytes(key)))


class Joined:
    """A house with a desk of its own that sold two tickets and took one back; then the group's
    server, and a door of the house there.
    """

    def __init__(self, folder: Path) -> None:
        (folder / "alone").mkdir()
        (folder / "group").mkdir()
        self.alone, self.group = World(folder / "alone"), World(folder / "group", 2)
        self.alone.server.record(_performance(self.alone, self.alone.performance, 1))
        self.desk = self.alone.enrol()
        self.desk.claim(1, 2, 3)
        self.sold = self.desk.sell(1, 2)
        self.gone = self.desk.sell(3)
        self.desk.void(self.gone)
        self.desk.sync()
        self.file = folder / "farewell"
        said, self.old_root = self.alone.server.farewell(self.alone.house)
        farewell.write(self.file, said, self.old_root)
        self.group.server.take_in(farewell.read(self.file), NewHouse("Alone", "An", "123456"))
        self.group.house = self.alone.house
        self.door = self.group.enrol("door")
        self.line = Line()
        self.gate = self._gate()

    def _gate(self) -> Gate:
        keys = FileKeyStore(self.group.folder / "keys")
        kept = secrets_of(keys, self.group.house, self.group.entropy)
        root = public_bytes(signing_key(keys, "root"))
        gate = Gate(Setting(self.door.replica, self.line, {**kept, "root_key": root}))
        gate.choose([PerformanceId(self.alone.performance), LATER], "Main door")
        return gate

    def scan(self, text: str) -> Verdict:
        self.group.clock.now += 1000
        return self.gate.scan(text).verdict

    def text(self, sale: Sale, n: int = 0) -> str:
        return text_of(self.desk, sale.tickets[n].id)


def _performance(world: World, id_: bytes, base: int) -> DocumentEdit:
    fields = {
        "production": bytes(16), "hall": "Hall", "starts_local": EVENING, "zone": "UTC",
        "title": "Evening",
    }  # fmt: skip
    return DocumentEdit(world.house, "performance", id_, base, fields)


@pytest.fixture
def joined(tmp_path: Path) -> Iterator[Joined]:
    made = Joined(tmp_path)
    yield made
    made.alone.close()
    made.group.close()


def test_a_ticket_from_before_is_let_in_once(joined: Joined) -> None:
    """Its code is in the copy, its key is vouched for."""
    assert joined.scan(joined.text(joined.sold)) is Verdict.OK
    assert joined.scan(joined.text(joined.sold)) is Verdict.ALREADY_USED
    assert joined.scan(joined.text(joined.sold, 1)) is Verdict.OK


def test_its_short_code_is_found_as_well(joined: Joined) -> None:
    """The house took its secret along."""
    keys = FileKeyStore(joined.alone.folder / "keys")
    secret = secrets_of(keys, joined.alone.house, joined.alone.entropy)["short_code_key"]
    row = joined.desk.row(Ticket, joined.sold.tickets[0].id)
    assert row is not None
    short = short_code.make(row.code, secret, PerformanceId(row.performance))
    assert joined.scan(short) is Verdict.OK
    assert joined.scan(joined.text(joined.sold)) is Verdict.ALREADY_USED


def test_what_was_taken_back_before_is_not_let_in(joined: Joined) -> None:
    """Void at the old server is void here."""
    assert joined.scan(joined.text(joined.gone)) is Verdict.CANCELLED


def test_what_an_old_desk_sells_after_the_day_is_amber(joined: Joined) -> None:
    """The list of what it sold is closed, and this is not in it: a person looks."""
    late = signed(joined.alone.performance, b"after", joined.desk.key)
    assert joined.scan(late) is Verdict.CONFLICT


def test_an_old_key_signs_for_no_performance_made_since(joined: Joined) -> None:
    """The house had no such evening when it was alone."""
    joined.group.server.record(_performance(joined.group, LATER, 0))
    joined.door.sync()
    assert joined.scan(signed(LATER, b"fresh", joined.desk.key)) is Verdict.NOT_REAL


def test_the_old_root_certifies_nobody_any_more(joined: Joined) -> None:
    """Who has it makes a device of last year and signs: no door has heard of that one."""
    key = Ed25519PrivateKey.generate()
    said = certificate.Certificate(
        b"x" * 16, joined.alone.house, 9, "desk", public_bytes(key), (joined.alone.house,), 0
    )
    forged = certificate.issue(said, joined.old_root)
    joined.group.server.record(
        Enrol(b"x" * 16, joined.alone.house, 9, "desk", "desk", said.public_key, forged)
    )
    joined.door.sync()
    assert joined.scan(signed(joined.alone.performance, b"fresh", key)) is Verdict.NOT_REAL


def test_a_statement_that_the_group_did_not_sign_is_worth_nothing(joined: Joined) -> None:
    """Whatever a feed says: the group's root vouches, or nobody."""
    key = Ed25519PrivateKey.generate()
    said = certificate.Certificate(
        b"x" * 16, joined.alone.house, 9, "desk", public_bytes(key), (joined.alone.house,), 0
    )
    root = Ed25519PrivateKey.generate()
    keys = FormerKeys(
        joined.alone.house, public_bytes(root), 5, (joined.alone.performance,),
        (FormerDevice(certificate.issue(said, root), "active", 0),),
    )  # fmt: skip
    statement = former_keys.vouch(keys, root)
    joined.group.server.record(RootTaken(joined.alone.house, keys.root, statement))
    joined.door.sync()
    assert len(joined.group.rows_of(FormerRoot)) == 2
    assert joined.scan(signed(joined.alone.performance, b"fresh", key)) is Verdict.NOT_REAL


def test_a_key_of_before_opens_no_door_of_another_house(joined: Joined) -> None:
    """The old root is trusted for the tickets of its own house."""
    (row,) = joined.group.rows_of(FormerRoot)
    said = former_keys.claimed(row.statement)
    assert {one.said.house for one in former_keys.keys_in(said)} == {joined.alone.house}
    elsewhere = msgspec.structs.replace(said, house=b"other house 1234")
    assert not former_keys.keys_in(elsewhere)


@pytest.mark.parametrize(
    ("why", "late"), [("lost", Verdict.CONFLICT), ("stolen", Verdict.NOT_REAL)]
)
def test_an_old_key_in_strange_hands(joined: Joined, why: str, late: Verdict) -> None:
    """Said of it at the group's server: what is in the list stays good, the rest does not."""
    joined.group.server.revoke_former(joined.alone.house, 1, why)  # type: ignore[arg-type]
    joined.door.sync()
    assert joined.scan(joined.text(joined.sold)) is Verdict.OK
    assert joined.scan(signed(joined.alone.performance, b"after", joined.desk.key)) is late
    with pytest.raises(Refused, match="unknown_device"):
        joined.group.server.revoke_former(joined.alone.house, 7, "lost")


def test_a_device_that_was_stolen_before_stays_stolen(tmp_path: Path) -> None:
    """Its state goes along."""
    made = Joined(tmp_path)
    made.alone.server.record(DeviceRevoke(made.desk.id, made.alone.house, "stolen"))
    said, _ = made.alone.server.farewell(made.alone.house)
    assert [one.state for one in said.keys[-1].devices] == ["stolen"]
    made.alone.close()
    made.group.close()


def test_without_the_list_the_signature_is_enough(joined: Joined) -> None:
    """A door whose copy has no list of old tickets of that evening judges as it did before."""
    with joined.door.replica.write() as tx:
        tx.store.conn.execute("DELETE FROM code")
    assert joined.scan(joined.text(joined.sold)) is Verdict.OK_BY_SIGNATURE
    assert joined.scan(joined.text(joined.sold)) is Verdict.ALREADY_USED


def test_a_house_comes_in_once(joined: Joined) -> None:
    """Nor into the server that it left."""
    said = farewell.read(joined.file)
    with pytest.raises(Refused, match="house_here_already"):
        joined.group.server.take_in(said, NewHouse("House 2", "An", "123456"))
    keys = FileKeyStore(joined.group.folder / "keys")
    assert keys.get(f"{said.house.hex()}.pepper") == said.secrets["pepper"]
    with pytest.raises(Refused, match="own_farewell"):
        joined.alone.server.take_in(said, NewHouse("House 2", "An", "123456"))


def test_a_house_that_moves_twice_keeps_both_roots(joined: Joined, tmp_path: Path) -> None:
    """What it brought along goes along."""
    said, root = joined.group.server.farewell(HouseId(joined.alone.house))
    assert [keys.root for keys in said.keys] == [public_bytes(joined.old_root), public_bytes(root)]
    assert {one.source for one in said.codes} == {former_keys.SOURCE}
    assert sum(one.valid for one in said.codes) == 2
    assert len(joined.group.rows_of(Code)) == 3


def test_a_farewell_that_was_changed_is_refused(joined: Joined, tmp_path: Path) -> None:
    """Any byte of it; and what is no farewell at all."""
    data = joined.file.read_bytes()
    bad = tmp_path / "bad"
    for changed in (data[:-1], data[:100] + b"\x00" + data[101:], b"", b"hello", data * 2):
        bad.write_bytes(changed)
        with pytest.raises(Refused, match="farewell_unreadable"):
            farewell.read(bad)
    assert isinstance(farewell.read(joined.file), Farewell)
