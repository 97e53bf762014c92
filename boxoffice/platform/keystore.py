"""Where secrets live: the operating system's keystore, or a protected folder where it has none.

Device keys, the house's pepper and its short-code key never stand in the database, so a copied
database cannot sign tickets (design.md §6a.8).
"""

from __future__ import annotations

import base64
import os
from pathlib import Path
from typing import Protocol

from cryptography.hazmat.primitives.asymmetric.ed25519 import Ed25519PrivateKey
from cryptography.hazmat.primitives.serialization import (
    Encoding,
    NoEncryption,
    PrivateFormat,
    PublicFormat,
)

from boxoffice.errors import Unavailable


class KeyStore(Protocol):
    """Named secrets, small byte strings."""

    def get(self, name: str) -> bytes | None:
        """The secret, or None when there is none of that name."""
        ...

    def put(self, name: str, secret: bytes) -> None:
        """Keep a secret, replacing an older one."""
        ...


class FileKeyStore:
    """One file per secret in a folder that only its owner may enter (mode 0700, files 0600)."""

    def __init__(self, folder: Path) -> None:
        """Raises Unavailable("keystore_unusable")."""
        self._folder = folder
        try:
            folder.mkdir(parents=True, exist_ok=True)
            folder.chmod(0o700)
        except OSError as error:
            raise Unavailable("keystore_unusable", path=str(folder)) from error

    def get(self, name: str) -> bytes | None:
        """The secret, or None."""
        path = self._folder / name
        try:
            return path.read_bytes() if path.exists() else None
        except OSError as error:
            raise Unavailable("keystore_unusable", path=str(path)) from error

    def put(self, name: str, secret: bytes) -> None:
        """Written beside, synced, then moved in place: a crash leaves the old or the new one."""
        path, fresh = self._folder / name, self._folder / f"{name}.new"
        try:
            with os.fdopen(os.open(fresh, os.O_WRONLY | os.O_CREAT | os.O_TRUNC, 0o600), "wb") as f:
                f.write(secret)
                f.flush()
                os.fsync(f.fileno())
            fresh.replace(path)
        except OSError as error:
            raise Unavailable("keystore_unusable", path=str(path)) from error


class SystemKeyStore:
    """The operating system's keystore through `keyring` (DPAPI, Keychain, Secret Service)."""

    def __init__(self, service: str) -> None:
        import keyring  # slow to import, and only this class needs it

        self._keyring = keyring
        self._service = service

    def get(self, name: str) -> bytes | None:
        """The secret, or None."""
        try:
            found = self._keyring.get_password(self._service, name)
        except self._keyring.errors.KeyringError as error:
            raise Unavailable("keystore_unusable", path=self._service) from error
        try:
            return None if found is None else base64.b64decode(found, validate=True)
        except ValueError as error:
            raise Unavailable("keystore_unusable", path=self._service) from error

    def put(self, name: str, secret: bytes) -> None:
        """Keep a secret as base64, because keystores hold text."""
        try:
            text = base64.b64encode(secret).decode()
            self._keyring.set_password(self._service, name, text)
        except self._keyring.errors.KeyringError as error:
            raise Unavailable("keystore_unusable", path=self._service) from error


def choose_keystore(data: Path) -> KeyStore:
    """The system's keystore on Windows and macOS, a protected folder elsewhere.

    A headless Linux box has no Secret Service, and a till that cannot find its key at night
    cannot sell.
    """
    if os.name == "nt" or hasattr(os, "chflags"):
        return SystemKeyStore(f"boxoffice {data.resolve()}")
    return FileKeyStore(data / "keys")


def signing_key(store: KeyStore, name: str = "device") -> Ed25519PrivateKey:
    """The private key of that name, made and kept at first use.

    Raises Unavailable("keystore_unusable") when what is kept is no key.
    """
    kept = store.get(name)
    if kept is None:
        key = Ed25519PrivateKey.generate()
        store.put(name, key.private_bytes(Encoding.Raw, PrivateFormat.Raw, NoEncryption()))
        return key
    try:
        return Ed25519PrivateKey.from_private_bytes(kept)
    except ValueError as error:
        raise Unavailable("keystore_unusable", path=name) from error


def public_bytes(key: Ed25519PrivateKey) -> bytes:
    """The 32 raw bytes of its public key."""
    return key.public_key().public_bytes(Encoding.Raw, PublicFormat.Raw)
