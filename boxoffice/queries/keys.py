"""The keys that may sign tickets: of enrolled devices whose certificate the root signed."""

from __future__ import annotations

from cryptography.hazmat.primitives.asymmetric.ed25519 import Ed25519PublicKey

from boxoffice import certificate
from boxoffice.certificate import Certificate
from boxoffice.fold.rows import Device
from boxoffice.ids import HouseId
from boxoffice.replica.rowstore import RowStore
from boxoffice.tickets.code import SignedCode, TrustedKey, trusted_key, verify


class KeyRing:
    """Checked certificates, read again when the list of devices changed."""

    def __init__(self, root: bytes) -> None:
        self._root = Ed25519PublicKey.from_public_bytes(root)
        self._seen: dict[bytes, tuple[str, Certificate]] = {}
        self._gone: dict[bytes, int] = {}
        self._by_hint: dict[bytes, tuple[TrustedKey, ...]] = {}
        self._checked: dict[bytes, tuple[Certificate, TrustedKey] | None] = {}

    def refresh(self, store: RowStore) -> None:
        """Take over devices as they are in this copy now."""
        seen: dict[bytes, tuple[str, Certificate]] = {}
        gone: dict[bytes, int] = {}
        by_hint: dict[bytes, tuple[TrustedKey, ...]] = {}
        for device in store.select(Device, "1 = 1"):
            checked = self._check(device)
            if checked is not None:
                said, key = checked
                seen[device.id] = (device.state, said)
                if device.state != "active":
                    gone[device.id] = device.since_ms
                by_hint[key.hint] = (*by_hint.get(key.hint, ()), key)
        self._seen, self._by_hint, self._gone = seen, by_hint, gone

    def _check(self, device: Device) -> tuple[Certificate, TrustedKey] | None:
        if device.certificate not in self._checked:
            said = certificate.read(device.certificate, self._root)
            self._checked[device.certificate] = None if said is None else (said, _key(said))
        return self._checked[device.certificate]

    def judge(self, code: SignedCode, owner: HouseId | None) -> str:
        """One of genuine, forged, unknown_key, stolen_key, lost_key.

        `owner` is the house of the performance when it is known: a key that may not sell for it
        signs nothing for it (design.md §6a.6).
        """
        found = verify(code, self._by_hint.get(code.key_hint, ()))
        if found.signer is None:
            return found.outcome
        state, said = self._seen[found.signer.key_id]
        if owner is not None and owner not in said.sells_for:
            return "unknown_key"
        return "genuine" if state == "active" else f"{state}_key"

    def gone_ms(self, code: SignedCode) -> int:
        """When the device that signed a code was lost or stolen (UTC ms, the clock of who said so);
        0: it was not. What it sold before is in the books and stays good.
        """
        found = verify(code, self._by_hint.get(code.key_hint, ()))
        return self._gone.get(found.signer.key_id, 0) if found.signer else 0


def _key(said: Certificate) -> TrustedKey:
    return trusted_key(said.device, Ed25519PublicKey.from_public_bytes(said.public_key))
