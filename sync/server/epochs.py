"""Epochs of a server: how it finds that it lost its tail, and how its houses come back from it.

A new epoch begins in recovery: everything is taken in and nothing granted, until each device of a
house has reported, or a manager goes on without those that are missing (design.md §6a.1–2).
"""

from __future__ import annotations

import logging

from boxoffice import __version__
from boxoffice.clock import Clock
from boxoffice.fold.rows import Device
from boxoffice.ids import DeviceId, Entropy
from boxoffice.journal.kinds import RunStart
from boxoffice.platform.keystore import KeyStore, public_bytes
from sync.protocol import OpenRequest
from sync.server import own_sales, recovery, state
from sync.server.authority import houses_sold_for
from sync.server.hosting import Hosting
from sync.server.keeping import Keeping
from sync.server.locks import LOOKING
from sync.server.planning import Planning
from sync.server.readmitting import readmit, renews, vouched
from sync.server.recovery import unseen_epoch
from sync.server.transactions import Transactions
from sync.server.witness import ServerWitness
from sync.server.work import Work

log = logging.getLogger("boxoffice.server")

MOST_LOST = 100
"""So many epochs one old copy of a database may be behind."""


class Epochs(Hosting):
    """The part of a server that knows whether it is whole."""

    def __init__(
        self, transactions: Transactions, clock: Clock, entropy: Entropy, keystore: KeyStore,
        keeping: Keeping, roots: bytes, witness: ServerWitness | None,
    ) -> None:  # fmt: skip
        super().__init__(transactions, clock, entropy, keystore, keeping, roots)
        self._witness = witness

    @property
    def device(self) -> DeviceId:
        """The server's own name in its journal."""
        return self._transactions.device

    def _compare_witness(self, work: Work) -> None:
        """A database behind its witness begins a new epoch in recovery.

        Raises Refused("other_witness") when it is another server's.
        """
        if self._witness is None:
            return
        self._witness.require_owner(public_bytes(self._root))
        seen = unseen_epoch(work.store, self._witness, self.device)
        if seen:
            self._begin_epoch(work, seen)
        self._witness.keep(own_sales.unkept(work.store, self.device, self._witness.kept()))

    @staticmethod
    def _was_younger(work: Work, epoch: int) -> bool:
        """Whether a device has met a later epoch of this server. What no server can have reached is
        believed of nobody: there would be no number left for the next loss.
        """
        return work.journal.epoch < epoch <= work.journal.epoch + MOST_LOST

    def _begin_epoch(self, work: Work, at_least: int = 0) -> None:
        """This server lost its tail.

        Its first event in the new epoch is what the next start finds in the witness.
        """
        work.locks.need_everything()
        work.journal.epoch = max(work.journal.epoch, at_least) + 1
        state.put(work.store, "epoch", work.journal.epoch)
        work.journal.record(RunStart(__version__))
        kept = self._witness.kept() if self._witness else []
        back = own_sales.bring_back(work.store, work.journal, self.device, kept)
        state.set_recovering(work.store, recovery.houses(work.store))
        log.warning("lost tail: epoch %d begins, %d own events back", work.journal.epoch, back)

    def vouched_key(self, ask: OpenRequest) -> bytes | None:
        """The key that the certificate in an open names, when our root has signed it."""
        said = vouched(ask, public_bytes(self._root))
        return None if said is None else said.public_key

    def _as_certified(self, work: Work, ask: OpenRequest) -> Device | None:
        """Who asks, as our root last signed it: whoever is not known here, and what is newer than
        what is known, a lost tail had.
        """
        known = work.store.get(Device, (ask.device,))
        if known is not None and ask.certificate in (b"", known.certificate):
            return known
        said = vouched(ask, public_bytes(self._root))
        if said is None or not renews(ask.certificate, known):
            return known
        if work.journal.epoch <= max(ask.epoch, 1):  # nobody else has noticed yet
            self._begin_epoch(work, ask.epoch if self._was_younger(work, ask.epoch) else 0)
        if renews(ask.certificate, work.store.get(Device, (ask.device,))):  # not back by itself
            readmit(work, ask, said)
        return work.store.get(Device, (ask.device,))

    def _recover(self, work: Work, device: bytes) -> None:
        """When this was the last device that a house waited for."""
        waiting = state.recovering(work.store)
        owner = work.store.get(Device, (device,)) if waiting else None
        if owner is not None:
            for house in sorted(waiting.intersection(houses_sold_for(owner))):
                if not recovery.missing(work.store, house, work.journal.epoch):
                    self._recovered(work, house)

    def _recovered(self, work: Work, house: bytes) -> None:
        work.locks.need_everything()
        recovery.finish(work.store, house)
        Planning(work.store, self._claiming(work)).grant_all(house)

    def missing_devices(self, house: bytes) -> list[Device]:
        """Whom a recovering house waits for."""

        def act(work: Work) -> list[Device]:
            waits = house in state.recovering(work.store)
            return recovery.missing(work.store, house, work.journal.epoch) if waits else []

        return self._transactions.run(act, LOOKING)

    def end_recovery(self, house: bytes) -> None:
        """A manager goes on without the devices that are missing."""
        self._transactions.run(lambda work: self._recovered(work, house))
