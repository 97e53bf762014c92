"""Houses, pairing codes and enrolment: how an installation becomes a device of a house."""

from __future__ import annotations

import hmac
from dataclasses import dataclass

from cryptography.hazmat.primitives.asymmetric.ed25519 import Ed25519PrivateKey

from boxoffice import certificate
from boxoffice.catalog.documents import fields
from boxoffice.fold.rows import Device, Document
from boxoffice.ids import Entropy, mint
from boxoffice.journal.kinds import Enrol
from boxoffice.platform.keystore import KeyStore, public_bytes
from boxoffice.queries.partners import SELLING
from sync import pairing
from sync.enrolment import EnrolReply, EnrolRequest
from sync.server.journal import ServerJournal
from sync.server.partners import sells_for
from sync.server.store import ServerStore, storable

CODE_ALPHABET = "ABCDEFGHJKLMNPQRSTUVWXYZ23456789"
"""Without I, O, 0 and 1: read aloud over a telephone."""
CODE_LENGTH = 8
CODE_MS = 10 * 60 * 1000
MAX_TRIES = 5
"""Ten minutes, five tries, single use (sync.md §9)."""
KEY_LENGTH = 32
SECRETS = ("pepper", "short_code_key", "log_key")


@dataclass(frozen=True, slots=True)
class _Pairing:
    """A code that was proven: its key, what it was made for, and who has used it already."""

    key: bytes
    house: bytes
    kind: str
    name: str
    device: Device | None


def secrets_of(keystore: KeyStore, house: bytes, entropy: Entropy) -> dict[str, bytes]:
    """The house's secrets, made at first use; given to its devices at pairing."""
    found = {}
    for name in SECRETS:
        kept = keystore.get(f"{house.hex()}.{name}")
        if kept is None:
            kept = entropy(32)
            keystore.put(f"{house.hex()}.{name}", kept)
        found[name] = kept
    return found


class Enrolling:
    """Pairing and enrolment of one transaction."""

    def __init__(
        self, store: ServerStore, journal: ServerJournal, entropy: Entropy, now_ms: int
    ) -> None:
        self._store = store
        self._journal = journal
        self._entropy = entropy
        self._now_ms = now_ms

    def new_code(self, house: bytes, kind: str, name: str) -> tuple[str, int]:
        """A fresh pairing code and when it lapses (UTC ms). Only its stretched hash is kept."""
        code = "".join(CODE_ALPHABET[byte % 32] for byte in self._entropy(CODE_LENGTH))
        expires = self._now_ms + CODE_MS
        self._store.run(
            "INSERT INTO pairing(code_hash, house, kind, name, expires_ms, used, device)"
            " VALUES(?, ?, ?, ?, ?, 0, ?)",
            (pairing.stretched(code), house, kind, storable(name), expires, b""),
        )
        return code, expires

    def enrol(
        self, ask: EnrolRequest, root: Ed25519PrivateKey, keystore: KeyStore, roots: bytes
    ) -> EnrolReply:
        """Admit the device that knows a code and was shown our TLS `roots` (PEM).

        A wrong proof counts against every open code; a lost answer is repeated to the same
        key.
        """
        found = self._proven(ask, roots)
        if found is None or len(ask.public_key) != KEY_LENGTH:
            self._store.run("UPDATE pairing SET used = used + 1 WHERE used < ?", (MAX_TRIES,))
            return EnrolReply(ok=False, reason="pairing_code_wrong")
        device = found.device or self._admit(ask, found, root)
        self._store.run(
            "UPDATE pairing SET used = ?, device = ? WHERE code_hash = ?",
            (MAX_TRIES, device.id, found.key),
        )
        reply = self._reply(device, root, keystore)
        return pairing.answers(found.key, reply, ask.public_key, roots)

    def _proven(self, ask: EnrolRequest, roots: bytes) -> _Pairing | None:
        """The code whose knowledge is proven and that may still be used, by this key or at all."""
        rows = self._store.run(
            "SELECT code_hash, house, kind, name, used, device FROM pairing WHERE expires_ms > ?",
            (self._now_ms,),
        ).fetchall()
        called = storable(ask.name)
        for key, house, kind, name, used, device in rows:
            wanted = pairing.asks(bytes(key), ask.public_key, roots)
            if not hmac.compare_digest(wanted, ask.proof):
                continue
            known = self._store.get(Device, (bytes(device),)) if device else None
            again = known is not None and known.public_key == ask.public_key
            if again or (known is None and used < MAX_TRIES):
                return _Pairing(bytes(key), bytes(house), kind, called or name, known)
        return None

    def _admit(self, ask: EnrolRequest, found: _Pairing, root: Ed25519PrivateKey) -> Device:
        house, kind, name = found.house, found.kind, found.name
        device = mint(self._now_ms, self._entropy)
        numbers = [row.number for row in self._store.select(Device, "house = ?", (house,))]
        number = max(numbers, default=0) + 1
        signed = certificate.issue(
            certificate.Certificate(
                device,
                house,
                number,
                kind,
                ask.public_key,
                sells_for(self._store, house) if kind in SELLING else (house,),
                self._now_ms,
            ),
            root,
        )
        self._journal.record(Enrol(device, house, number, name, kind, ask.public_key, signed))
        return Device(
            device, house, number, name, kind, ask.public_key, signed, "active", self._now_ms
        )

    def _reply(self, device: Device, root: Ed25519PrivateKey, keystore: KeyStore) -> EnrolReply:
        return EnrolReply(
            ok=True, device=device.id, house=device.house, number=device.number,
            kind=device.kind, certificate=device.certificate, root_key=public_bytes(root),
            secrets=secrets_of(keystore, device.house, self._entropy),
            name=device.name, house_name=self._house_name(device.house),
        )  # fmt: skip

    def _house_name(self, house: bytes) -> str:
        document = self._store.get(Document, (house, "house", house))
        name: str = fields(document).get("name", "") if document else ""
        return name
