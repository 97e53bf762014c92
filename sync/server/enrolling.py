"""Houses, pairing codes and enrolment: how an installation becomes a device of a house."""

from __future__ import annotations

import hashlib

from cryptography.hazmat.primitives.asymmetric.ed25519 import Ed25519PrivateKey

from boxoffice import certificate
from boxoffice.catalog.documents import fields
from boxoffice.fold.rows import Device, Document
from boxoffice.ids import Entropy, mint
from boxoffice.journal.kinds import Enrol
from boxoffice.platform.keystore import KeyStore, public_bytes
from sync.enrolment import EnrolReply, EnrolRequest
from sync.server.journal import ServerJournal
from sync.server.store import ServerStore

CODE_ALPHABET = "ABCDEFGHJKLMNPQRSTUVWXYZ23456789"
"""Without I, O, 0 and 1: read aloud over a telephone."""
CODE_LENGTH = 8
CODE_MS = 10 * 60 * 1000
MAX_TRIES = 5
"""Ten minutes, five tries, single use (sync.md §9)."""
KEY_LENGTH = 32
SECRETS = ("pepper", "short_code_key", "log_key")


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
        """A fresh pairing code and when it lapses (UTC ms). Only its hash is kept."""
        code = "".join(CODE_ALPHABET[byte % 32] for byte in self._entropy(CODE_LENGTH))
        expires = self._now_ms + CODE_MS
        self._store.run(
            "INSERT INTO pairing(code_hash, house, kind, name, expires_ms, used, device)"
            " VALUES(?, ?, ?, ?, ?, 0, ?)",
            (_hash(code), house, kind, name, expires, b""),
        )
        return code, expires

    def enrol(self, ask: EnrolRequest, root: Ed25519PrivateKey, keystore: KeyStore) -> EnrolReply:
        """Admit the device that knows the code.

        A wrong code counts against every open code; a lost answer is repeated to the same
        key.
        """
        found = self._store.run(
            "SELECT house, kind, name, used, device FROM pairing"
            " WHERE code_hash = ? AND expires_ms > ?",
            (_hash(ask.code), self._now_ms),
        ).fetchone()
        if found is not None and found[4]:
            known = self._store.get(Device, (bytes(found[4]),))
            if known is not None and known.public_key == ask.public_key:
                return self._reply(known, root, keystore)
        if found is None or found[3] >= MAX_TRIES or len(ask.public_key) != KEY_LENGTH:
            self._store.run("UPDATE pairing SET used = used + 1 WHERE used < ?", (MAX_TRIES,))
            return EnrolReply(ok=False, reason="pairing_code_wrong")
        device = self._admit(ask, bytes(found[0]), found[1], ask.name or found[2], root)
        self._store.run(
            "UPDATE pairing SET used = ?, device = ? WHERE code_hash = ?",
            (MAX_TRIES, device.id, _hash(ask.code)),
        )
        return self._reply(device, root, keystore)

    def _admit(
        self, ask: EnrolRequest, house: bytes, kind: str, name: str, root: Ed25519PrivateKey
    ) -> Device:
        device = mint(self._now_ms, self._entropy)
        numbers = [row.number for row in self._store.select(Device, "house = ?", (house,))]
        number = max(numbers, default=0) + 1
        signed = certificate.issue(
            certificate.Certificate(
                device, house, number, kind, ask.public_key, (house,), self._now_ms
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


def _hash(code: str) -> bytes:
    return hashlib.sha256(code.strip().upper().replace("-", "").encode()).digest()
