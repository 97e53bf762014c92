"""The part of a device's side that asks: for rights, holds and pairing codes, in its session.

What asks and is asked again until it is answered stands here; what sends and follows the books is
`sync.device`.
"""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass, replace

import msgspec

from boxoffice.replica import meta
from boxoffice.replica.replica import Replica
from sync import claims
from sync.claim_messages import ClaimReply, ClaimRequest, HoldRequest
from sync.enrolment import PairRequest
from sync.wishes import answered, bundled


@dataclass(frozen=True, slots=True)
class Session:
    """What the last open gave; lives in RAM and, for the token, in the database."""

    opened: bool = False
    token: bytes = b""
    epoch: int = 0
    confirm: bytes = b""
    ask_seq: int = 0
    tell_ended: bool = False
    recovering: bool = False
    single_copy: bool = False
    revoked: bool = False
    is_heard: bool = False
    """Although it was cut off: what it has still to tell is kept there, for a person to judge."""
    snapshots: tuple[str, ...] = ()
    """Scopes whose copy is to be read as a snapshot."""


class Claimant:
    """A device in its session, or about to open one."""

    def __init__(self, replica: Replica) -> None:
        self._replica = replica
        conn = replica.reader().conn
        self.session = Session(token=meta.get(conn, "token", b""), epoch=meta.get(conn, "epoch", 0))

    def lost_session(self) -> None:
        """Open again before anything else."""
        self.session = replace(
            self.session, opened=False, confirm=b"", ask_seq=0, tell_ended=False, revoked=False
        )

    def claim_request(
        self, house: bytes, performance: bytes, seats: tuple[int, ...], pool: str, places: int
    ) -> ClaimRequest:
        """Ask for rights in one performance."""
        return self.claim_all_request(((house, performance, seats, pool, places),))

    def claim_all_request(
        self, wishes: Iterable[tuple[bytes, bytes, tuple[int, ...], str, int]]
    ) -> ClaimRequest:
        """Ask for (house, performance, seats, pool, places) each, at least one, in one request.

        Their ids are on disk first: a lost answer is asked again, not leaked.
        """
        session, replica = self.session, self._replica
        asks = [
            ClaimRequest(
                replica.device, replica.incarnation, session.token, session.epoch,
                replica.new_id(), *wish,
            )
            for wish in wishes
        ]  # fmt: skip
        claims.remember(replica, asks)
        return bundled(asks)

    def take_over_request(self, house: bytes, reservation: bytes) -> ClaimRequest:
        """Ask for a reservation that nobody owns any more; kept until it is answered."""
        session = self.session
        ask = ClaimRequest(
            self._replica.device, self._replica.incarnation, session.token, session.epoch,
            self._replica.new_id(), house, b"", reservation=reservation,
        )  # fmt: skip
        claims.remember(self._replica, (ask,))
        return ask

    def open_claims(self) -> list[ClaimRequest]:
        """Claims whose answer never came, with today's session."""
        session = self.session
        return [
            msgspec.structs.replace(
                ask, incarnation=self._replica.incarnation, token=session.token,
                epoch=session.epoch,
            )
            for ask in claims.unanswered(self._replica)
        ]  # fmt: skip

    def on_claim(self, ask: ClaimRequest, reply: ClaimReply) -> None:
        """Take the rights that were given; they may be sold from now on, on- or offline."""
        if reply.reopen:
            if ask.token == self.session.token:
                self.lost_session()
            return
        if reply.ok and ask.incarnation == self._replica.incarnation:
            given = [(one, said) for one, said in answered(ask, reply) if not said.wait]
            claims.take(self._replica, given)

    def hold_request(self, house: bytes, performance: bytes, seats: tuple[int, ...]) -> HoldRequest:
        """These seats are in our basket."""
        return HoldRequest(
            self._replica.device, self._replica.incarnation, self.session.token,
            house, performance, seats,
        )  # fmt: skip

    def pair_request(self, kind: str, name: str) -> PairRequest:
        """Ask for a pairing code for another device of our house."""
        return PairRequest(
            self._replica.device, self._replica.incarnation, self.session.token, kind, name
        )
