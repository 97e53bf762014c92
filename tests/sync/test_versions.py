"""Two programs of different age talk: what one does not know, the other does without."""

from __future__ import annotations

import inspect
from typing import Any, get_type_hints

import msgspec
import pytest

from boxoffice.fold.rows import Ticket
from boxoffice.replica import meta
from boxoffice.rules.admission import Facts
from sync import door_check, enrolment, protocol, snapshot
from sync.protocol import Message, decode, encode
from tests.sync.world import World

MESSAGES = sorted(
    {
        found
        for module in (protocol, snapshot, enrolment, door_check)
        for _, found in inspect.getmembers(module, inspect.isclass)
        if issubclass(found, Message) and found is not Message
    },
    key=lambda found: found.__name__,
)
_SAMPLES: dict[Any, Any] = {
    Facts: Facts(readable=True),
    bytes: b"b",
    int: 1,
    str: "s",
    bool: True,
    float: 1.0,
}


def sample(message: type[Message]) -> Message:
    """A message with its first version's fields only: those without a default."""
    hints = get_type_hints(message)
    asked = [f.name for f in msgspec.structs.fields(message) if f.required]
    return message(*(_sample(hints[name]) for name in asked))


def _sample(hint: Any) -> Any:
    if hint in _SAMPLES:
        return _SAMPLES[hint]
    if inspect.isclass(hint) and issubclass(hint, Message):
        return sample(hint)
    return None if type(None) in getattr(hint, "__args__", ()) else ()


@pytest.mark.parametrize("message", MESSAGES, ids=lambda found: found.__name__)
def test_a_message_of_an_older_program_is_understood(message: type[Message]) -> None:
    """It ends where the older program's fields end; the rest has its default."""
    whole = sample(message)
    required = sum(field.required for field in msgspec.structs.fields(message))
    short = msgspec.msgpack.encode(msgspec.msgpack.decode(encode(whole))[:required])
    assert decode(short, message) == whole


@pytest.mark.parametrize("message", MESSAGES, ids=lambda found: found.__name__)
def test_a_message_of_a_newer_program_is_understood(message: type[Message]) -> None:
    """What comes behind the known fields is not read."""
    whole = sample(message)
    long = msgspec.msgpack.encode([*msgspec.msgpack.decode(encode(whole)), "new", [1, b"x"]])
    assert decode(long, message) == whole


def test_a_claim_is_taken_from_a_newer_server(world: World) -> None:
    """It says more of each row than this program knows, and of a table that it has never heard of:
    the right is known all the same.
    """
    till = world.enrol()
    ask = till.device.claim_request(world.house, world.performance, (1, 2), "", 0)
    reply = world.server.claim(ask)
    said = [(name, [*msgspec.msgpack.decode(data), "since"]) for name, data in reply.rows]
    rows = [("invented_since", ["a row"]), *said]
    newer = tuple((name, msgspec.msgpack.encode(row)) for name, row in rows)
    till.device.on_claim(ask, msgspec.structs.replace(reply, rows=newer))
    assert till.grant_of(1) == till.grant_of(2) == world.seat(1).grant


def test_after_an_upgrade_the_copy_is_read_anew(world: World) -> None:
    """A column that the older program did not know is empty here, and only the server has it."""
    till, other = world.enrol(), world.enrol()
    till.claim(1, 2)
    till.sell(1)
    world.settle()
    with other.replica.write() as tx:
        tx.store.conn.execute("UPDATE ticket SET flag = 'as an older program left it'")
        meta.put(tx.store.conn, "rows_of_schema", 1)
    other.restart()
    other.sync()
    assert [ticket.flag for ticket in other.replica.reader().select(Ticket, "1")] == [""]
    assert other.rows() == world.rows()
