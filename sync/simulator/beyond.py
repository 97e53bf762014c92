"""I21: what somebody might not do is told, by the roles that they had then (decision 0023).

The server judges an act when it hears of it, by what it knows then of the person's roles and of
their past. Looked at from the end, an act was surely allowed when all that was known from its
arrival on allows it, and surely not when nothing of it does.
"""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Mapping
from dataclasses import dataclass, field
from typing import Any

import msgspec

from boxoffice.catalog.documents import fields
from boxoffice.fold.documents import edited, lost_fields
from boxoffice.fold.rows import Conflict, Document
from boxoffice.journal.event import Event, decode
from boxoffice.journal.kinds import Decide, DocumentEdit
from boxoffice.replica.rowstore import RowStore
from boxoffice.rules.roles import Act, roles_at, roles_for
from sync.simulator.broken import Broken
from sync.simulator.hall import APPRENTICE, VOLUNTEER
from sync.simulator.machine import Machine
from sync.simulator.world import World

_ACT = {"sale": Act.SELL, "void": Act.SELL, "reserve": Act.SELL, "grant_recall": Act.RIGHTS}
"""What of an act's kinds not everybody may do."""
_LOOKED_AT = frozenset({VOLUNTEER, APPRENTICE})
_Key = tuple[bytes, str, bytes]
"""Device, act and person: what is told is told once for each."""


@dataclass(slots=True)
class _Past:
    """What the server knew of one person, edit by edit."""

    document: Document | None = None
    known: list[Mapping[str, Any]] = field(default_factory=list)
    """After each edit that it heard of: roles, and what they were before."""

    def hears(self, event: Event, edit: DocumentEdit) -> None:
        """One more edit; what the roles were is written down here by other code than the fold's."""
        had = self.known[-1] if self.known else {}
        lost = lost_fields(event, edit, self.document)
        self.document = edited(event, edit, self.document, lost)
        roles, before = fields(self.document).get("roles"), [*had.get("roles_before", ())]
        if had and had["roles"] != roles:
            before.append([event.envelope.wall_ms + event.envelope.offset_ms, had["roles"]])
        self.known.append({"roles": roles, "roles_before": before})


@dataclass(slots=True)
class _Did:
    """An act, and how much of that person's past was known when it arrived."""

    event: Event
    past: _Past
    at: int

    def allowed(self) -> set[bool]:
        """Whether it was, by all that was known from its arrival on; both when that differs, and
        when nobody of that name was known: such a conflict ends when the person comes.
        """
        if self.at == 0:
            return {True, False}
        envelope = self.event.envelope
        at_ms = envelope.wall_ms + envelope.offset_ms
        may = roles_for(None, _ACT[self.event.kind])
        known = self.past.known[self.at - 1 :]
        return {bool(may & roles_at(one, at_ms, envelope.error_ms)) for one in known}


def told(store: RowStore, world: World, _machines: list[Machine]) -> None:
    """Every act that somebody might not do, with all events since a person last decided; nothing
    that was allowed.
    """
    done = _done(store)
    rows: dict[_Key, Conflict] = {}
    for row in store.select(Conflict, "kind = 'beyond_rights'"):
        key = _key_of(row, done)
        named = msgspec.msgpack.decode(row.members)[3:]
        if any(done[key][digest].allowed() == {True} for digest in named):
            raise Broken("I21 told of what was allowed", str(row))
        rows[key] = row
    for key, acts in done.items():
        surely_not = {digest for digest, act in acts.items() if act.allowed() == {False}}
        if surely_not:
            _require_told(store, rows.get(key), surely_not)
            world.happened.note("told of an act beyond rights")
        if any(act.allowed() == {True} and _lost_since(act) for act in acts.values()):
            world.happened.note("allowed by roles of then")


def _done(store: RowStore) -> dict[_Key, dict[bytes, _Did]]:
    """Acts of the people whose roles are looked at, in the order in which the server heard."""
    pasts: dict[bytes, _Past] = defaultdict(_Past)
    done: dict[_Key, dict[bytes, _Did]] = defaultdict(dict)
    for prev, body in store.conn.execute(
        "SELECT prev, body FROM event WHERE status IN ('applied', 'flagged') ORDER BY rowid"
    ):
        event = decode(bytes(prev), bytes(body))
        said, who = event.payload, event.envelope.operator
        if isinstance(said, DocumentEdit) and said.kind == "operator":
            pasts[said.id].hears(event, said)
        elif who in _LOOKED_AT and event.kind in _ACT:
            past = pasts[who]
            key = (event.envelope.device, _ACT[event.kind].value, who)
            done[key][event.hash] = _Did(event, past, len(past.known))
    return done


def _key_of(row: Conflict, done: Mapping[_Key, Mapping[bytes, _Did]]) -> _Key:
    who, act, _, *events = msgspec.msgpack.decode(row.members)
    for key, acts in done.items():
        if key[1:] == (act.decode(), who) and set(events) <= acts.keys():
            return key
    raise Broken("I21 told of what was allowed", str(row))


def _require_told(store: RowStore, row: Conflict | None, acts: set[bytes]) -> None:
    if row is None:
        raise Broken("I21 silent act beyond somebody's rights", min(acts).hex())
    members = msgspec.msgpack.decode(row.members)
    ended = row.outcome or row.state != "open" or _decided(store, row.id)
    if not ended and not acts <= set(members[3:]):
        raise Broken("I21 an act is missing", f"{len(members) - 3} of {len(acts)}")


def _lost_since(act: _Did) -> bool:
    """Whether today's roles would not do."""
    return not roles_for(None, _ACT[act.event.kind]) & set(act.past.known[-1]["roles"])


def _decided(store: RowStore, conflict: bytes) -> bool:
    """Whether a person decided about it before it was opened again."""
    for prev, body in store.conn.execute("SELECT prev, body FROM event WHERE kind = 'decide'"):
        said = decode(bytes(prev), bytes(body)).payload
        if isinstance(said, Decide) and said.conflict == conflict:
            return True
    return False
