"""Open: how the server tells a restarted device from a restored or cloned one (sync.md §7).

A token that rotates at each open proves continuity. When it does not fit, the answer is a
challenge without any side effect; only a confirmed open that still does not fit begins a new
incarnation, and the old one's grants are contested until a person releases them.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

import msgspec

from boxoffice.fold.rows import Device, Grant
from boxoffice.ids import Entropy
from boxoffice.journal.kinds import GrantContest
from sync.protocol import OpenReply, OpenRequest, decode, encode
from sync.server import forks
from sync.server.journal import ServerJournal
from sync.server.recovery import adopt
from sync.server.store import ServerStore

_replace = msgspec.structs.replace
Session = tuple[bytes, int, bytes]
"""(device, incarnation, token): what a request says of itself."""


@dataclass(frozen=True, slots=True)
class Standing:
    """What the server says of itself in every open reply."""

    epoch: int
    server_ms: int
    recovering: bool
    single_copy: bool


class Opening:
    """One open request against one transaction."""

    def __init__(
        self, store: ServerStore, journal: ServerJournal, entropy: Entropy, standing: Standing
    ) -> None:
        self._store = store
        self._journal = journal
        self._entropy = entropy
        self._standing = standing

    def answer(self, ask: OpenRequest, device: Device) -> OpenReply:
        """A session, a challenge, or a question.

        See OpenReply. Rights that the device reports and this server forgot are taken over,
        unless a new incarnation must begin.
        """
        reply = self._answer(ask)
        if reply.ok and self._standing.epoch > 1:  # never lost anything: forgot nothing
            adopt(ask.grants, device, self._store, self._journal)
            if reply.incarnation != ask.incarnation:
                self._contest(ask)
        return reply

    def _answer(self, ask: OpenRequest) -> OpenReply:
        repeated = self._same_answer(ask)
        if repeated is not None:
            return repeated
        if 0 < ask.epoch < self._standing.epoch and not ask.tells_ended:
            return OpenReply(ok=False, ask_ended=True)
        newest = self._newest_incarnation(ask.device)
        session = self._session(ask.device, ask.incarnation)
        if session is None and not ask.restored:
            # A restored server may know fewer incarnations than the device: keep the larger one.
            ahead = ask.incarnation > newest
            return self._begin(ask, ask.incarnation if ahead else newest + 1)
        if session is None:
            session = (b"", 0, 0)
        return self._continue(ask, session, newest)

    def _continue(
        self, ask: OpenRequest, session: tuple[bytes, int, int], newest: int
    ) -> OpenReply:
        token, used, forked = session
        top = self._top(ask.device, ask.incarnation)
        if top and ask.seq >= top and ask.ancestor_seq != top:
            return OpenReply(ok=False, ask_seq=top)
        known = ask.seq >= top and (top == 0 or self._has(ask, top))
        confirmed = self._confirmed(ask)
        before = self._replies(ask)
        lost = not used and any(
            reply.token == token and reply.incarnation == ask.incarnation for reply in before
        )
        fits = ask.token == token and not before
        own_past = known and not forked and not ask.restored
        if own_past and (fits or (lost and confirmed)):
            return self._begin(ask, ask.incarnation)
        if not confirmed:
            return self._challenge(ask)
        self._contest(ask)
        return self._begin(ask, max(newest, ask.incarnation) + 1)

    def _begin(self, ask: OpenRequest, incarnation: int) -> OpenReply:
        token = self._entropy(16)
        self._store.run(
            "INSERT INTO session(device, incarnation, token, used, forked) VALUES(?, ?, ?, 0, 0)"
            " ON CONFLICT(device, incarnation) DO UPDATE SET token = excluded.token, used = 0",
            (ask.device, incarnation, token),
        )
        if ask.confirm:  # a challenge is good once
            self._store.run(
                "DELETE FROM challenge WHERE device = ? AND incarnation = ?",
                (ask.device, ask.incarnation),
            )
        standing = self._standing
        reply = OpenReply(
            ok=True,
            incarnation=incarnation,
            token=token,
            epoch=standing.epoch,
            server_ms=standing.server_ms,
            recovering=standing.recovering,
            single_copy=standing.single_copy,
        )
        self._store.run(
            "INSERT INTO open_reply(device, intent, run, confirm, reply) VALUES(?, ?, ?, ?, ?)"
            " ON CONFLICT(device, intent, run, confirm) DO UPDATE SET reply = excluded.reply",
            (ask.device, ask.intent, ask.run, ask.confirm, encode(reply)),
        )
        self._forget_replies(ask.device)
        return reply

    def _forget_replies(self, device: bytes) -> None:
        """Answers whose token was followed by another one: no retry can ask for them, and a
        device starts a thousand times in its life.
        """
        found = self._store.run(
            "SELECT intent, run, confirm, reply FROM open_reply WHERE device = ?", (device,)
        ).fetchall()
        old = []
        for intent, run, confirm, kept in found:
            reply = decode(bytes(kept), OpenReply)
            session = self._session(device, reply.incarnation)
            if session is None or session[0] != reply.token:
                old.append((device, intent, run, confirm))
        self._store.run_many(
            "DELETE FROM open_reply WHERE device = ? AND intent = ? AND run = ? AND confirm = ?",
            old,
        )

    def _same_answer(self, ask: OpenRequest) -> OpenReply | None:
        """A pure retry by the same process gets the same answer, while it was not used; only the
        time in it is of now, because a right is measured by it.
        """
        found = self._store.run(
            "SELECT reply FROM open_reply"
            " WHERE device = ? AND intent = ? AND run = ? AND confirm = ?",
            (ask.device, ask.intent, ask.run, ask.confirm),
        ).fetchone()
        if found is None:
            return None
        reply = decode(bytes(found[0]), OpenReply)
        session = self._session(ask.device, reply.incarnation)
        unused = session is not None and session[0] == reply.token and not session[1]
        return _replace(reply, server_ms=self._standing.server_ms) if unused else None

    def _replies(self, ask: OpenRequest) -> list[OpenReply]:
        found = self._store.run(
            "SELECT reply FROM open_reply WHERE device = ? AND intent = ?",
            (ask.device, ask.intent),
        ).fetchall()
        return [decode(bytes(reply), OpenReply) for (reply,) in found]

    def _challenge(self, ask: OpenRequest) -> OpenReply:
        nonce = self._entropy(16)
        self._store.run(
            "INSERT INTO challenge(device, incarnation, nonce, run) VALUES(?, ?, ?, ?)"
            " ON CONFLICT(device, incarnation)"
            " DO UPDATE SET nonce = excluded.nonce, run = excluded.run",
            (ask.device, ask.incarnation, nonce, ask.run),
        )
        return OpenReply(ok=False, challenge=nonce)

    def _confirmed(self, ask: OpenRequest) -> bool:
        found = self._store.run(
            "SELECT nonce, run FROM challenge WHERE device = ? AND incarnation = ?",
            (ask.device, ask.incarnation),
        ).fetchone()
        return bool(
            ask.confirm and found and (bytes(found[0]), bytes(found[1])) == (ask.confirm, ask.run)
        )

    def _contest(self, ask: OpenRequest) -> None:
        device = self._store.get(Device, (ask.device,))
        if device is not None:
            self._journal.show([forks.found(device, ask.incarnation)])
        grants = self._store.select(
            Grant,
            "device = ? AND incarnation = ? AND state = 'active' ORDER BY id",
            (ask.device, ask.incarnation),
        )
        for grant in grants:
            self._journal.record(GrantContest(grant.id, grant.house))

    def _session(self, device: bytes, incarnation: int) -> tuple[bytes, int, int] | None:
        found = self._store.run(
            "SELECT token, used, forked FROM session WHERE device = ? AND incarnation = ?",
            (device, incarnation),
        ).fetchone()
        return None if found is None else (bytes(found[0]), found[1], found[2])

    def _newest_incarnation(self, device: bytes) -> int:
        found = self._store.run(
            "SELECT max(incarnation) FROM session WHERE device = ?", (device,)
        ).fetchone()
        return found[0] or 0

    def _top(self, device: bytes, incarnation: int) -> int:
        found = self._store.run(
            "SELECT max(seq) FROM event WHERE device = ? AND incarnation = ?",
            (device, incarnation),
        ).fetchone()
        return found[0] or 0

    def _has(self, ask: OpenRequest, top: int) -> bool:
        found = self._store.run(
            "SELECT 1 FROM event WHERE device = ? AND incarnation = ? AND seq = ? AND hash = ?",
            (ask.device, ask.incarnation, top, ask.ancestor),
        ).fetchone()
        return found is not None


def authentic(store: ServerStore, device: bytes, incarnation: int, token: bytes) -> bool:
    """Whether this is the session of a device that is not revoked; marks it as used."""
    return bool(authentic_of(store, [(device, incarnation, token)]))


def authentic_of(store: ServerStore, asked: Sequence[Session]) -> set[Session]:
    """Those of these sessions that are current, of devices not revoked; marks them as used."""
    if not asked:
        return set()
    where, params = store.among("session", ("device", "incarnation"), [one[:2] for one in asked])
    rows = store.run(
        f"SELECT device, incarnation, token, used FROM session WHERE {where}",  # noqa: S608
        params,
    ).fetchall()
    used = {(bytes(row[0]), row[1], bytes(row[2])): row[3] for row in rows}
    store.prefetch((Device, (device,)) for device, _, _ in asked)
    found = {one for one in asked if one in used and _is_active(store, one[0])}
    store.run_many(
        "UPDATE session SET used = 1 WHERE device = ? AND incarnation = ?",
        sorted((device, incarnation) for device, incarnation, token in found
               if not used[device, incarnation, token]),
    )  # fmt: skip
    return found


def _is_active(store: ServerStore, device: bytes) -> bool:
    owner = store.get(Device, (device,))
    return owner is not None and owner.state == "active"
