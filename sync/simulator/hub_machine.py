"""The hub of the simulated house: the real one on real files, its process, its end."""

from __future__ import annotations

import random
from collections.abc import Callable
from typing import TypeVar

from boxoffice.replica.database import open_database
from sync.hub.core import Hub
from sync.hub.keeping import NotOursError
from sync.hub.messages import ForwardReply, ForwardRequest
from sync.hub.store import HubStore
from sync.protocol import PullReply, PullRequest, PushRequest
from sync.simulator.hall import EVENINGS, HOUSE, POOL, SEATS
from sync.simulator.machine import Died, Machine

T = TypeVar("T")
FLOOR = 0.3
"""Of what is asked of a hub, and of what it asks for: places of the floor."""


class HubMachine(Machine):
    """A hub: a device without anybody at it, and what it keeps for the desks of its building."""

    def _boot(self) -> None:
        super()._boot()
        self.store = HubStore(self.folder / "hub.db")
        self.hub = Hub(self.replica, self._key, self.store, self.clock.wall_ms)
        self._passing: frozenset[bytes] = frozenset()

    def close(self) -> None:
        """End the process."""
        self.hub.close()
        super().close()

    def answer(self, work: Callable[[], T]) -> T | None:
        """The answer to a desk; None when there is none."""
        if self.gone:
            return None
        try:
            return self.doing(work)
        except (Died, NotOursError):
            return None

    def light_fuse(self, steps: int) -> None:
        """Die within the next statements on one of its two files."""
        if steps % 2:
            super().light_fuse(steps)
        else:
            with self.store.read() as conn:
                self._fuse.light(conn, steps)

    def heal(self) -> None:
        """No more faults on this machine."""
        super().heal()
        with self.store.read() as conn:
            self._fuse.put_out(conn)

    # -- its way to the server -------------------------------------------------------------------

    def on_pull(self, ask: PullRequest, reply: PullReply) -> None:
        """Pages are kept before its own copy moves on."""
        if reply.ok:
            self.hub.feeds.took(ask, reply)
        super().on_pull(ask, reply)

    def forward_request(self) -> tuple[int, PushRequest, ForwardRequest] | None:
        """The next that it carries to the server."""
        session = self.device.session
        self.hub.keeping.carry_in(session.epoch)
        found = self.hub.keeping.next_batch(self._passing)
        if found is None:
            self._passing = frozenset()
            return None
        n, push = found
        replica = self.replica
        return n, push, ForwardRequest(replica.device, replica.incarnation, session.token, push)

    def on_forward(self, n: int, push: PushRequest, reply: ForwardReply) -> bool:
        """Whether the server has it now; who cannot be carried yet is passed over for a while."""
        if reply.reopen or reply.later:
            return False
        carried = self.hub.keeping.on_forward(n, push, reply)
        if not carried:
            self._passing |= {push.device}
        return carried

    # -- looking ---------------------------------------------------------------------------------

    def kept(self) -> set[bytes]:
        """Events of others that are on its disk; looked at from outside, where no fuse burns."""
        conn = open_database(self.folder / "hub.db", read_only=True)
        found = {bytes(digest) for (digest,) in conn.execute("SELECT hash FROM kept")}
        conn.close()
        return found

    def ask_for_some(self, rng: random.Random) -> None:
        """Seats of an evening for the desks of its building, or places of the floor."""
        if self.device.session.opened:
            evening = rng.choice(EVENINGS)
            if rng.random() < FLOOR:
                self.device.claim_request(HOUSE, evening, (), POOL, rng.randint(2, 6))
            else:
                wanted = tuple(sorted(rng.sample(range(SEATS), rng.randint(3, 8))))
                self.device.claim_request(HOUSE, evening, wanted, "", 0)
