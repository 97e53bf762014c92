"""Events: canonical bytes, the chain, and old versions that are read for ever (design §4)."""

import json
from pathlib import Path
from typing import Any

import msgspec
import pytest
from hypothesis import given
from hypothesis import strategies as st

from boxoffice.errors import Refused
from boxoffice.fold.fold import fold, reads
from boxoffice.fold.view import Overlay
from boxoffice.ids import DeviceId, OperatorId, ShiftId
from boxoffice.journal.event import (
    GENESIS,
    MAX_BODY,
    Envelope,
    UnknownEventError,
    chain_hash,
    decode,
    encode_envelope,
    encode_payload,
)
from boxoffice.journal.kinds import KINDS, DocumentEdit, RunStart
from boxoffice.journal.upcast import UPCASTERS, upcast

SAMPLES = sorted((Path(__file__).parents[2] / "fixtures" / "events").glob("*.json"))


def plain(value: Any) -> Any:
    """A decoded value in the form of the samples."""
    if isinstance(value, bytes):
        return {"hex": value.hex()}
    if isinstance(value, list | tuple):
        return [plain(item) for item in value]
    if isinstance(value, dict):
        return {name: plain(item) for name, item in value.items()}
    return value


def begins_with(new: Any, old: Any) -> bool:
    """Whether today's value still says what the sample said; fields may have been added behind."""
    if isinstance(old, list):
        return len(new) >= len(old) and all(map(begins_with, new, old))
    return bool(new == old)


class Nothing:
    """Rows that are not there."""

    def get(self, table, key):
        return None


@pytest.mark.parametrize("path", SAMPLES, ids=lambda path: path.stem)
def test_every_released_version_is_read_for_ever(path: Path) -> None:
    """A frozen sample decodes, keeps its hash, says what it said, and folds."""
    sample = json.loads(path.read_text())
    prev, body = bytes.fromhex(sample["prev"]), bytes.fromhex(sample["body"])
    event = decode(prev, body)
    assert event.hash.hex() == sample["hash"]
    kind, version = path.stem.rsplit(".v", 1)
    assert (event.kind, event.envelope.version) == (kind, int(version))
    if int(version) == KINDS[kind][1]:
        assert begins_with(
            plain(msgspec.to_builtins(event.payload, builtin_types=(bytes,))), sample["payload"]
        )
        assert encode_envelope(event.envelope) == body
    list(reads(event))
    fold(event, Overlay(Nothing()))


def test_every_kind_and_version_has_a_sample() -> None:
    """Who adds a kind or a version freezes a sample of it in tests/fixtures/events."""
    wanted = {f"{kind}.v{v}" for kind, (_, last) in KINDS.items() for v in range(1, last + 1)}
    assert {path.stem for path in SAMPLES} == wanted


def test_every_older_version_has_an_upcaster() -> None:
    """A version that was ever released can be brought to the current one."""
    steps = {(kind, v) for kind, (_, last) in KINDS.items() for v in range(1, last)}
    assert set(UPCASTERS) == steps


def test_upcasters_chain() -> None:
    """Version 1 becomes version 3 through version 2; a missing step is a program error."""
    casters = {("x", 1): lambda p: [*p, "two"], ("x", 2): lambda p: [*p, "three"]}
    assert upcast("x", 1, 3, ["one"], casters) == ["one", "two", "three"]
    assert upcast("x", 3, 3, ["same"], casters) == ["same"]
    with pytest.raises(KeyError):
        upcast("x", 1, 4, [], casters)


def envelope(kind: str = "run_start", version: int = 1, payload: bytes = b"\x91\xa11") -> Envelope:
    return Envelope(
        version, kind, DeviceId(b"D" * 16), 1, 1, OperatorId(b""), ShiftId(b""), 5, 0, -1, b"boot",
        msgspec.Raw(payload),
    )  # fmt: skip


@pytest.mark.parametrize(("kind", "version"), [("from_the_future", 1), ("run_start", 2)])
def test_a_newer_kind_or_version_is_named(kind: str, version: int) -> None:
    """It is not nonsense: it waits for the upgrade."""
    with pytest.raises(UnknownEventError):
        decode(GENESIS, encode_envelope(envelope(kind, version)))


def test_an_added_field_is_read_by_an_older_program() -> None:
    """Fields are added at the end: a reader that does not know them ignores the tail."""
    event = decode(GENESIS, encode_envelope(envelope(payload=b"\x92\xa11\xa3new")))
    assert event.payload == RunStart("1")


def test_64_kb_is_the_most() -> None:
    """What is larger is a blob, and is refused before it is written."""
    payload = encode_payload(DocumentEdit(b"", "", b"", 0, {"x": "y" * MAX_BODY}))[2]
    with pytest.raises(Refused, match="event_too_large"):
        encode_envelope(envelope("document_edit", payload=bytes(payload)))


@given(st.binary(max_size=200))
def test_foreign_bytes_never_raise_anything_else(data: bytes) -> None:
    """Whatever stands in a journal, reading says newer or nonsense."""
    with pytest.raises((UnknownEventError, msgspec.MsgspecError, ValueError)):
        decode(GENESIS, data)


@given(st.binary(min_size=1, max_size=50), st.integers(0, 400))
def test_the_hash_covers_past_and_bytes(body: bytes, bit: int) -> None:
    """One changed bit anywhere gives another name."""
    at = bit % (len(body) * 8)
    changed = bytearray(body)
    changed[at // 8] ^= 1 << at % 8
    assert chain_hash(GENESIS, body) != chain_hash(GENESIS, bytes(changed))
    assert chain_hash(GENESIS, body) != chain_hash(b"\1" * 32, body)


def test_a_version_that_never_was_is_unknown_and_no_program_error() -> None:
    """Garbled bytes may say version 0; whoever reads them keeps them aside and goes on."""
    kind, version, raw = encode_payload(RunStart("1"))
    for strange in (0, -1, version + 1):
        envelope = Envelope(
            strange, kind, DeviceId(b""), 1, 1, OperatorId(b""), ShiftId(b""), 0, 0, -1, b"", raw
        )
        with pytest.raises(UnknownEventError):
            decode(GENESIS, encode_envelope(envelope))
