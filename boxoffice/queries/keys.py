"""The keys that may sign tickets: of enrolled devices whose certificate the root signed, and of a
house's devices from before it joined.
"""

from __future__ import annotations

from dataclasses import dataclass, field

from boxoffice import certificate, former_keys
from boxoffice.certificate import Certificate
from boxoffice.fold.rows import Device, FormerRoot, Ticket
from boxoffice.ids import HouseId, PerformanceId
from boxoffice.replica.rowstore import RowStore
from boxoffice.tickets.code import SignedCode, TrustedKey, trusted_key, verify

TABLES = (Device, FormerRoot)
"""What a key ring is made from."""


@dataclass(frozen=True, slots=True)
class _Signer:
    state: str
    """active · lost · stolen"""
    since_ms: int
    house: bytes
    houses: tuple[bytes, ...]
    """Whose performances it may sell now."""
    performances: frozenset[bytes] | None = None
    """Of a key from before the house joined: those it may have sold."""


@dataclass(frozen=True, slots=True)
class _Known:
    """The keys of one moment."""

    signers: dict[bytes, _Signer] = field(default_factory=dict)
    by_hint: dict[bytes, tuple[TrustedKey, ...]] = field(default_factory=dict)

    def add(self, key: TrustedKey, signer: _Signer) -> None:
        self.signers[key.key_id] = signer
        self.by_hint[key.hint] = (*self.by_hint.get(key.hint, ()), key)

    def fitting(self, code: SignedCode) -> tuple[TrustedKey, ...]:
        return self.by_hint.get(code.key_hint, ())


class KeyRing:
    """Checked certificates, read again when the list of devices changed. Asked by any thread: a
    camera and a scan at once.
    """

    def __init__(self, root: bytes) -> None:
        self._root = root
        self._known = _Known()
        self._checked: dict[bytes, tuple[Certificate, TrustedKey] | None] = {}
        self._former: dict[bytes, tuple[tuple[_Signer, TrustedKey], ...]] = {}

    def refresh(self, store: RowStore) -> None:
        """Take over the keys as they are in this copy now: all at once, as others ask."""
        known = _Known()
        for device in store.select(Device, "1 = 1"):
            checked = self._check(device)
            if checked is not None:
                said, key = checked
                known.add(key, _Signer(device.state, device.since_ms, said.house, said.sells_for))
        for row in store.select(FormerRoot, "1 = 1"):
            for signer, key in self._check_former(row):
                known.add(key, signer)
        self._known = known

    def _check(self, device: Device) -> tuple[Certificate, TrustedKey] | None:
        if device.certificate not in self._checked:
            said = certificate.read(device.certificate, self._root)
            self._checked[device.certificate] = None if said is None else (said, _key(said))
        return self._checked[device.certificate]

    def _check_former(self, row: FormerRoot) -> tuple[tuple[_Signer, TrustedKey], ...]:
        if row.statement not in self._former:
            said = former_keys.read(row.statement, self._root)
            right = said is not None and (said.house, said.root) == (row.house, row.root)
            shows = frozenset(said.performances) if said else frozenset()
            self._former[row.statement] = tuple(
                (
                    _Signer(one.state, one.since_ms, row.house, (row.house,), shows),
                    _key(one.said, row.root),
                )
                for one in (former_keys.keys_in(said) if said is not None and right else ())
            )
        return self._former[row.statement]

    def judge(
        self, code: SignedCode, owner: HouseId | None, performance: PerformanceId | None = None
    ) -> str:
        """One of genuine, forged, unknown_key, stolen_key, lost_key; of a key from before the house
        joined: former_key instead of genuine.

        `owner` is the house of the performance when it is known: a key that may not sell for it
        signs nothing for it (design.md §6a.6). A former key signs for no performance that was not
        yet there when its house joined.
        """
        known = self._known
        found = verify(code, known.fitting(code))
        if found.signer is None:
            return found.outcome
        signer = known.signers[found.signer.key_id]
        if owner is not None and owner not in signer.houses:
            return "unknown_key"
        former = signer.performances is not None
        if performance and former and performance not in (signer.performances or ()):
            return "unknown_key"
        if signer.state != "active":
            return f"{signer.state}_key"
        return "former_key" if former else "genuine"

    def sold(self, code: SignedCode, ticket: Ticket) -> bool:
        """Whether the device that signed a code has sold this ticket of the books, and had not been
        lost or stolen by then (UTC ms, the clock of who said so). That its house sells for the
        other one no more takes back nothing that somebody has paid for.
        """
        signer = self._signer(code)
        if signer is None or (signer.state != "active" and ticket.at_ms >= signer.since_ms):
            return False
        fits = ticket.house in signer.houses or signer.house == ticket.seller != ticket.house
        return fits and (signer.performances is None or ticket.performance in signer.performances)

    def is_former(self, code: SignedCode) -> bool:
        """Whether a key from before its house joined has signed a code."""
        signer = self._signer(code)
        return signer is not None and signer.performances is not None

    def _signer(self, code: SignedCode) -> _Signer | None:
        known = self._known
        found = verify(code, known.fitting(code)).signer
        return None if found is None else known.signers[found.key_id]


def _key(said: Certificate, root: bytes = b"") -> TrustedKey:
    """`root`: of a former key; what a device is called there may be another's name here."""
    return trusted_key(root + said.device, said.public_key)
