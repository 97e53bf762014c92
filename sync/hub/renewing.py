"""A hub's TLS certificate, renewed by the server before it ends.

Only the server has the root's key. It signs again what it signed before: the names of a certificate
of its own that has not ended, for whoever has that certificate's key and is an active hub.
"""

from __future__ import annotations

import datetime as dt
from pathlib import Path

from cryptography import x509
from cryptography.exceptions import InvalidSignature
from cryptography.hazmat.primitives import hashes, serialization
from cryptography.hazmat.primitives.asymmetric import ec

from boxoffice.errors import Unavailable
from boxoffice.platform.keystore import FileKeyStore
from sync import tls
from sync.hub.messages import RenewReply, RenewRequest

_DOMAIN = b"boxoffice hub certificate v1\0"
_HOW = ec.ECDSA(hashes.SHA256())
_PEM, _PKCS8 = serialization.Encoding.PEM, serialization.PrivateFormat.PKCS8
_PUBLIC = serialization.PublicFormat.SubjectPublicKeyInfo


class Renewal:
    """One renewal of the certificate in a hub's folder: asked with a new key, then put in place."""

    def __init__(self, data: Path, device: bytes) -> None:
        self._folder = data / tls.FOLDER
        self._key = ec.generate_private_key(ec.SECP256R1())
        old = serialization.load_pem_private_key((self._folder / tls.KEY).read_bytes(), None)
        assert isinstance(old, ec.EllipticCurvePrivateKey), "made by tls"  # noqa: S101
        public = self._key.public_key().public_bytes(_PEM, _PUBLIC)
        self.request = RenewRequest(
            device, (self._folder / tls.CERTIFICATE).read_bytes(), public,
            old.sign(_said(device, public), _HOW),
        )  # fmt: skip

    def take(self, reply: RenewReply) -> None:
        """Key and certificate in place. Unavailable("server_answered_nonsense") for anything that
        is not a certificate of our key.
        """
        try:
            given = x509.load_pem_x509_certificate(reply.certificate)
        except ValueError as error:
            raise Unavailable("server_answered_nonsense", path="/v1/hub/certificate") from error
        if given.public_key() != self._key.public_key():
            raise Unavailable("server_answered_nonsense", path="/v1/hub/certificate")
        kept = FileKeyStore(self._folder)
        kept.put(tls.KEY, self._key.private_bytes(_PEM, _PKCS8, serialization.NoEncryption()))
        kept.put(tls.CERTIFICATE, reply.certificate)
        kept.put(tls.ROOTS, reply.roots)


def renew(data: Path, ask: RenewRequest, now: dt.datetime) -> RenewReply:
    """The server's answer to an active hub."""
    try:
        old = x509.load_pem_x509_certificate(ask.certificate)
        fresh = serialization.load_pem_public_key(ask.public_key)
        roots = x509.load_pem_x509_certificates(tls.roots_of(data))
    except ValueError:
        return RenewReply(ok=False)
    if not isinstance(fresh, ec.EllipticCurvePublicKey) or not _ours(old, roots, ask, now):
        return RenewReply(ok=False)
    return RenewReply(True, tls.issue_again(data, old, fresh, now), tls.roots_of(data))


def _ours(
    old: x509.Certificate, roots: list[x509.Certificate], ask: RenewRequest, now: dt.datetime
) -> bool:
    """Whether one of our roots signed it, it has not ended, and who asks has its key."""
    key = old.public_key()
    signed = any(_signed(old, root) for root in roots)
    if (
        not signed
        or old.not_valid_after_utc < now
        or not isinstance(key, ec.EllipticCurvePublicKey)
    ):
        return False
    try:
        key.verify(ask.proof, _said(ask.device, ask.public_key), _HOW)
    except InvalidSignature:
        return False
    return True


def _signed(old: x509.Certificate, root: x509.Certificate) -> bool:
    try:
        old.verify_directly_issued_by(root)
    except (ValueError, TypeError, InvalidSignature):
        return False
    return True


def _said(device: bytes, public: bytes) -> bytes:
    return _DOMAIN + device + public
