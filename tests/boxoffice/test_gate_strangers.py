"""The door and what it never heard of: signatures, forgeries, strangers' cards."""

from typing import Any

import msgspec
import pytest
from cryptography.hazmat.primitives.asymmetric.ed25519 import Ed25519PrivateKey

from boxoffice.fold.rows import Code, Device, Row, Ticket
from boxoffice.ids import DeviceId, PerformanceId
from boxoffice.journal import kinds
from boxoffice.journal.event import decode
from boxoffice.journal.kinds import Misread
from boxoffice.platform.keystore import public_bytes
from boxoffice.replica.rowstore import RowStore
from boxoffice.tickets import base45, code, short_code
from boxoffice.views import Verdict
from tests import hall
from tests.boxoffice.door import Door
from tests.hall import HOUSE, TONIGHT
from tests.house import OTHER, SHORT_KEY, catalogued

SECRET_CARD = "klantenkaart van Mevrouw Janssens 12345678"


def test_a_true_ticket_that_nobody_told_of_enters_by_its_signature(door: Door) -> None:
    """Sold at an offline desk: once. The whole code is kept, so that the sale can be rebuilt."""
    text = door.unheard()
    found = door.scan(text)
    assert (found.verdict, found.seat_row, found.seat_number, found.price_name) == (
        Verdict.OK_BY_SIGNATURE, "A", "10", "-26",
    )  # fmt: skip
    assert door.scan(text).verdict is Verdict.ALREADY_USED
    payloads = [decode(*row).payload for row in door.bodies("admission")]
    kept = {scan.signed for scan in payloads if isinstance(scan, kinds.Admission)}
    assert kept == {text.encode()}


def test_who_entered_by_signature_is_expected_beside_the_known(door: Door) -> None:
    """Of three known tickets none has come: three are still to come, whoever else is inside."""
    assert (door.gate.counts().expected, door.gate.counts().inside) == (3, 0)
    door.scan(door.unheard())
    counts = door.gate.counts()
    assert (counts.expected, counts.inside, counts.tickets_here) == (4, 1, 3)
    door.scan(door.code_of(0))
    counts = door.gate.counts()
    assert counts.expected - counts.inside == 2


def test_of_a_group_that_nobody_told_of_all_are_expected(door: Door) -> None:
    """Twenty of fifty are in: thirty are to come, beside the three that are known."""
    key = door.house.other_key
    content = code.CodeContent(code.performance_hint(TONIGHT), None, 2, 50, b"coach")
    text = code.sign(content, key, code.key_hint(public_bytes(key)))
    assert door.gate.scan(text, 20).verdict is Verdict.OK_BY_SIGNATURE
    counts = door.gate.counts()
    assert (counts.expected, counts.inside) == (53, 20)
    assert door.gate.scan(text, 30).verdict is Verdict.OK_BY_SIGNATURE
    counts = door.gate.counts()
    assert (counts.expected, counts.inside) == (53, 50)


def test_it_is_still_used_when_its_sale_has_come(door: Door) -> None:
    """Admitted by signature, then known: per ticket it has entered."""
    text = door.unheard()
    door.scan(text)
    sold = door.house.rows(Ticket, "seat = 0")[0]
    late = msgspec.structs.replace(sold, id=b"late" * 4, seat=9, order=b"o" * 16)
    door.house.put(
        late, Code(TONIGHT, b"fresh", late.id, HOUSE, HOUSE, OTHER, 1, "valid"),
    )  # fmt: skip
    assert door.scan(text).verdict is Verdict.ALREADY_USED
    assert door.gate.counts().inside == 1


def test_forgeries_are_refused_whatever_this_copy_knows(door: Door) -> None:
    """Another key over a true content, a seat altered, a signature of nonsense."""
    genuine = door.code_of(0)
    parsed = code.parse(genuine)
    assert parsed is not None
    stranger = Ed25519PrivateKey.generate()
    by_stranger = code.sign(parsed.content, stranger, code.key_hint(public_bytes(stranger)))
    pretending = code.sign(parsed.content, stranger, parsed.key_hint)
    raw = bytearray(base45.decode(genuine))
    raw[8] ^= 1
    for forged in (by_stranger, pretending, base45.encode(bytes(raw))):
        assert door.scan(forged).verdict is Verdict.NOT_REAL
    assert door.scan(genuine).verdict is Verdict.OK


def test_a_stolen_key_is_red_and_a_lost_one_amber(door: Door) -> None:
    """What a stolen desk signs is not real; what a lost one sold may be (design §6a.6)."""
    (other,) = door.house.rows(Device, "number = 3")
    for state, verdict in (("stolen", Verdict.NOT_REAL), ("lost", Verdict.CONFLICT)):
        door.house.put(msgspec.structs.replace(other, state=state))
        found = door.scan(door.unheard())
        assert (found.verdict, found.doubt) == (verdict, "lost_key" if state == "lost" else "")


@pytest.mark.parametrize(
    ("state", "after"), [("stolen", Verdict.NOT_REAL), ("lost", Verdict.CONFLICT)]
)
def test_what_a_lost_desk_sold_before_that_day_stays_good(
    door: Door, state: str, after: Verdict
) -> None:
    """The books have it, with its hour. What it signs for afterwards is red, or looked at."""
    (desk,) = door.house.rows(Device, "number = 2")
    (ticket,) = door.house.rows(Ticket, "seat = 0")
    door.house.put(msgspec.structs.replace(desk, state=state, since_ms=ticket.at_ms))
    assert door.scan(door.code_of(0)).verdict is after
    door.house.put(msgspec.structs.replace(desk, state=state, since_ms=ticket.at_ms + 1))
    assert door.scan(door.code_of(0)).verdict is Verdict.OK
    assert door.scan(door.unheard(key=door.house.key)).verdict is after


def test_a_ticket_stays_real_while_the_keys_are_read_again(
    door: Door, monkeypatch: pytest.MonkeyPatch
) -> None:
    """A camera asks while a scan reads them: neither ever sees a list that is half there."""
    ring, text = door.gate._reader.keys, code.parse(door.code_of(0))
    assert text is not None
    assert door.gate.recognises(door.code_of(0))
    judged: list[str] = []
    select = RowStore.select

    def meanwhile(store: RowStore, table: type[Row], *where: Any) -> list[Row]:
        judged.append(ring.judge(text, None))
        return select(store, table, *where)

    monkeypatch.setattr(RowStore, "select", meanwhile)
    ring.refresh(door.house.replica.reader())
    assert set(judged) == {"genuine"}


def test_a_desk_with_a_new_key_leaves_its_old_tickets_good(door: Door) -> None:
    """Its key is rotated by a new enrolment: both are known, each for what it signed."""
    fresh = Ed25519PrivateKey.generate()
    door.house.put(door.house.device(DeviceId(b"R" * 16), 7, "Kassa 2", "desk", fresh))
    assert door.scan(door.unheard(key=fresh, code_id=b"new 1")).verdict is Verdict.OK_BY_SIGNATURE
    assert door.scan(door.unheard(code_id=b"old 1")).verdict is Verdict.OK_BY_SIGNATURE


def test_a_certificate_must_name_the_house_of_the_performance(door: Door) -> None:
    """A key of the organisation that may not sell for this house signs nothing for it."""
    foreign = Ed25519PrivateKey.generate()
    device = DeviceId(b"F" * 16)
    other_house = (b"X" * 16,)
    door.house.put(door.house.device(device, 9, "Elsewhere", "desk", foreign, other_house))
    assert door.scan(door.unheard(key=foreign)).verdict is Verdict.NOT_REAL
    door.house.put(
        door.house.device(device, 9, "Elsewhere", "desk", foreign, (*other_house, HOUSE))
    )
    assert door.scan(door.unheard(key=foreign)).verdict is Verdict.OK_BY_SIGNATURE


def test_a_certificate_that_the_root_did_not_sign_is_worth_nothing(door: Door) -> None:
    """Whoever writes rows does not make keys."""
    rogue = Ed25519PrivateKey.generate()
    row = door.house.device(DeviceId(b"F" * 16), 9, "Rogue", "desk", rogue)
    flipped = bytes((row.certificate[0] ^ 1,)) + row.certificate[1:]
    door.house.put(msgspec.structs.replace(row, certificate=flipped))
    assert door.scan(door.unheard(key=rogue)).verdict is Verdict.NOT_REAL


def test_a_short_code_alone_never_admits(door: Door) -> None:
    """It is no signature: not in this copy is unknown, also when its check fits."""
    unheard = short_code.make(b"fresh", SHORT_KEY, TONIGHT)
    invented = short_code.make(b"fresh", b"?" * 32, TONIGHT)
    assert door.scan(unheard).verdict is Verdict.UNKNOWN
    assert door.scan(invented).verdict is Verdict.UNKNOWN


def test_a_short_code_that_another_houses_desk_printed_is_found(door: Door) -> None:
    """Its check is of a key that is not here. Only among what others sold: for our own tickets the
    check holds, and of a letter that slipped nothing is found.
    """
    partner, printed = b"P" * 16, b"p" * 32
    for id_, seller in ((b"cross", partner), (b"mine!", HOUSE)):
        ticket = id_ + bytes(11)
        door.house.put(Code(TONIGHT, id_, ticket, HOUSE, seller, OTHER, 1, "valid"))
    theirs = short_code.make(b"cross", printed, TONIGHT)
    assert door.gate.recognises(theirs)
    assert door.scan(theirs).verdict is Verdict.OK
    assert door.scan(theirs).verdict is Verdict.ALREADY_USED
    slipped = ("B" if theirs[0] != "B" else "C") + theirs[1:]
    assert door.scan(slipped).verdict is Verdict.UNKNOWN
    assert door.scan(short_code.make(b"mine!", printed, TONIGHT)).verdict is Verdict.UNKNOWN


def test_a_true_ticket_of_a_performance_that_is_not_here_is_unknown(door: Door) -> None:
    """It may be real; the door says so and keeps the scan with its whole code."""
    text = door.unheard(performance=PerformanceId(b"?" * 16))
    assert door.scan(text).verdict is Verdict.UNKNOWN
    assert door.house.events("admission") == 1
    assert door.house.events("misread") == 0


def test_a_strangers_card_is_kept_as_length_and_keyed_hash_only(door: Door) -> None:
    """Never what it said; at most once a minute; another one is another (design §4)."""
    for _ in range(3):
        assert door.scan(SECRET_CARD).verdict is Verdict.FOREIGN
    assert door.house.events("misread") == 1
    door.scan("another card")
    assert door.house.events("misread") == 2
    door.house.clock.now += 60_000
    door.scan(SECRET_CARD)
    assert door.house.events("misread") == 3
    assert door.house.events("admission") == 0
    kept = [decode(*row) for row in door.bodies("misread")]
    first, _, last = (event.payload for event in kept)
    assert isinstance(first, Misread)
    assert isinstance(last, Misread)
    assert (first.length, len(first.digest)) == (len(SECRET_CARD), 16)
    assert first.digest == last.digest
    for _, body in door.bodies("misread"):
        assert b"Janssens" not in body
        assert b"12345678" not in body


@pytest.mark.parametrize("text", ["", " ", "\x00", "é" * 300, "A" * 5000, "\ud800", "]Q1"])
def test_nonsense_is_foreign_and_harmless(door: Door, text: str) -> None:
    """Whatever a scanner gives."""
    assert door.scan(text).verdict is Verdict.FOREIGN


def test_when_two_performances_have_one_hint_the_doors_own_is_meant(door: Door) -> None:
    """Hints are truncated hashes, so two may be alike: collisions are tried in turn (design §7)."""
    seen: dict[bytes, PerformanceId] = {}
    for n in range(100_000):
        one = PerformanceId(n.to_bytes(16, "big"))
        two = seen.setdefault(code.performance_hint(one), one)
        if two != one:
            break
    tonight = door.house.setting.catalogue.performance(door.house.replica.reader(), TONIGHT)
    assert tonight is not None
    for id_ in (one, two):
        starts = "2026-11-27T20:00"
        door.house.put(catalogued(hall.performance(id_, "Twin", starts, tonight.plan)))
    for here in (one, two):
        door.gate.choose([here], "Main door")
        fresh = here[-5:]
        assert (
            door.scan(door.unheard(performance=here, code_id=fresh)).verdict
            is Verdict.OK_BY_SIGNATURE
        )
