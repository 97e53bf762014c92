"""TLS with the organisation's own root: made by one command, trusted by its devices alone.

No authority of the world is asked, and none is believed: a device trusts the two roots that it was
given when it was paired, the present one and the next, so that the first can be changed without
anybody travelling (sync.md §9).
"""

from __future__ import annotations

import datetime as dt
import ipaddress
from collections.abc import Sequence
from pathlib import Path

from cryptography import x509
from cryptography.hazmat.primitives import hashes, serialization
from cryptography.hazmat.primitives.asymmetric import ec
from cryptography.x509.oid import ExtendedKeyUsageOID, NameOID

from boxoffice.errors import Refused
from boxoffice.platform.keystore import FileKeyStore

FOLDER = "tls"
ROOTS, CERTIFICATE, KEY = "roots.pem", "server.pem", "server.key"
_ROOT_NAMES = ("root-1", "root-2")
ROOT_YEARS = 20
SERVER_DAYS = 397
"""What clients of the world accept at most; renewing is one command."""
RENEW_DAYS = 60
"""From so long before its end a server that starts makes itself a new one."""

_Key = ec.EllipticCurvePrivateKey


def make(data: Path, hosts: Sequence[str], now: dt.datetime) -> Path:
    """Make the roots at first use, and a certificate of the server for `hosts` (names and
    addresses); returns the folder.

    Refused("tls_host_missing") without any host.
    """
    if not hosts:
        raise Refused("tls_host_missing")
    if not data.is_dir():
        raise Refused("not_enrolled", path=str(data))
    folder = data / FOLDER
    kept = FileKeyStore(folder)
    both = [_root(kept, name, now) for name in _ROOT_NAMES]
    present, root = both[0]
    key = ec.generate_private_key(ec.SECP256R1())
    kept.put(KEY, _pem_of_key(key))
    kept.put(CERTIFICATE, _pem(_issue(hosts, key.public_key(), root, present, now)))
    kept.put(ROOTS, b"".join(_pem(certificate) for certificate, _ in both))
    return folder


def make_for_hub(server: Path, hosts: Sequence[str], hub: Path, now: dt.datetime) -> Path:
    """A certificate of a building's hub under the same root, in the hub's folder, which has no
    root's key; returns where.

    Refused("tls_missing") when the server has no root yet.
    """
    if not (server / FOLDER / ROOTS).exists():
        raise Refused("tls_missing", path=str(server / FOLDER))
    present, root = _root(FileKeyStore(server / FOLDER), _ROOT_NAMES[0], now)
    key, kept = ec.generate_private_key(ec.SECP256R1()), FileKeyStore(hub / FOLDER)
    kept.put(KEY, _pem_of_key(key))
    kept.put(CERTIFICATE, _pem(_issue(hosts, key.public_key(), root, present, now)))
    kept.put(ROOTS, roots_of(server))
    return hub / FOLDER


def rotate(data: Path, hosts: Sequence[str], now: dt.datetime) -> Path:
    """The next root becomes the present one, and another next is made.

    Devices learn of it at their next session. Refused("tls_missing") when there is none to rotate.
    """
    folder = data / FOLDER
    if not (folder / ROOTS).exists():
        raise Refused("tls_missing", path=str(folder))
    old, coming = _ROOT_NAMES
    for suffix in (".pem", ".key"):
        (folder / f"{coming}{suffix}").replace(folder / f"{old}{suffix}")
    return make(data, hosts, now)


def roots_of(data: Path) -> bytes:
    """Both roots as PEM, for whoever is to trust this server; empty when it has no TLS."""
    path = data / FOLDER / ROOTS
    return path.read_bytes() if path.exists() else b""


def renew_in_time(data: Path, now: dt.datetime) -> bool:
    """A new certificate for the same names when this one ends within `RENEW_DAYS`; whether it was
    made.
    """
    ends = ends_soon(data, now)
    if ends:
        loaded = x509.load_pem_x509_certificate((data / FOLDER / CERTIFICATE).read_bytes())
        make(data, _hosts(loaded), now)
    return ends


def ends_soon(data: Path, now: dt.datetime) -> bool:
    """Whether the certificate in this folder ends within `RENEW_DAYS`."""
    loaded = x509.load_pem_x509_certificate((data / FOLDER / CERTIFICATE).read_bytes())
    return loaded.not_valid_after_utc - now < dt.timedelta(days=RENEW_DAYS)


def issue_again(
    data: Path, old: x509.Certificate, key: ec.EllipticCurvePublicKey, now: dt.datetime
) -> bytes:
    """A certificate (PEM) for another key and the names of one that was issued here."""
    present, root = _root(FileKeyStore(data / FOLDER), _ROOT_NAMES[0], now)
    return _pem(_issue(_hosts(old), key, root, present, now))


def _hosts(certificate: x509.Certificate) -> list[str]:
    names = certificate.extensions.get_extension_for_class(x509.SubjectAlternativeName).value
    return [
        *names.get_values_for_type(x509.DNSName),
        *(str(address) for address in names.get_values_for_type(x509.IPAddress)),
    ]


def _root(kept: FileKeyStore, name: str, now: dt.datetime) -> tuple[x509.Certificate, _Key]:
    certificate, key = kept.get(f"{name}.pem"), kept.get(f"{name}.key")
    if certificate is not None and key is not None:
        loaded = serialization.load_pem_private_key(key, None)
        assert isinstance(loaded, ec.EllipticCurvePrivateKey), "made below"  # noqa: S101
        return x509.load_pem_x509_certificate(certificate), loaded
    made = ec.generate_private_key(ec.SECP256R1())
    subject = _name(f"boxoffice root {now:%Y-%m-%d %H:%M:%S.%f}")
    signed = (
        _valid(now, dt.timedelta(days=365 * ROOT_YEARS))
        .subject_name(subject)
        .issuer_name(subject)
        .public_key(made.public_key())
        .add_extension(x509.BasicConstraints(ca=True, path_length=0), critical=True)
        .add_extension(_usage(signs=True), critical=True)
        .add_extension(x509.SubjectKeyIdentifier.from_public_key(made.public_key()), critical=False)
        .sign(made, hashes.SHA256())
    )
    kept.put(f"{name}.key", _pem_of_key(made))
    kept.put(f"{name}.pem", _pem(signed))
    return signed, made


def _issue(
    hosts: Sequence[str], key: ec.EllipticCurvePublicKey, root: _Key, issuer: x509.Certificate,
    now: dt.datetime,
) -> x509.Certificate:  # fmt: skip
    return (
        _valid(now, dt.timedelta(days=SERVER_DAYS))
        .subject_name(_name(hosts[0]))
        .issuer_name(issuer.subject)
        .public_key(key)
        .add_extension(x509.SubjectAlternativeName([_host(host) for host in hosts]), critical=False)
        .add_extension(x509.BasicConstraints(ca=False, path_length=None), critical=True)
        .add_extension(_usage(signs=False), critical=True)
        .add_extension(x509.ExtendedKeyUsage([ExtendedKeyUsageOID.SERVER_AUTH]), critical=False)
        .add_extension(
            x509.AuthorityKeyIdentifier.from_issuer_public_key(root.public_key()), critical=False
        )
        .sign(root, hashes.SHA256())
    )


def _valid(now: dt.datetime, how_long: dt.timedelta) -> x509.CertificateBuilder:
    """From yesterday on: clocks of counters are wrong."""
    return (
        x509.CertificateBuilder()
        .serial_number(x509.random_serial_number())
        .not_valid_before(now - dt.timedelta(days=1))
        .not_valid_after(now + how_long)
    )


def _usage(*, signs: bool) -> x509.KeyUsage:
    return x509.KeyUsage(
        digital_signature=not signs, key_cert_sign=signs, crl_sign=signs,
        content_commitment=False, key_encipherment=False, data_encipherment=False,
        key_agreement=False, encipher_only=False, decipher_only=False,
    )  # fmt: skip


def _name(common: str) -> x509.Name:
    return x509.Name([x509.NameAttribute(NameOID.COMMON_NAME, common[:64])])


def _host(host: str) -> x509.GeneralName:
    try:
        return x509.IPAddress(ipaddress.ip_address(host))
    except ValueError:
        return x509.DNSName(host)


def _pem(certificate: x509.Certificate) -> bytes:
    return certificate.public_bytes(serialization.Encoding.PEM)


def _pem_of_key(key: _Key) -> bytes:
    return key.private_bytes(
        serialization.Encoding.PEM, serialization.PrivateFormat.PKCS8, serialization.NoEncryption()
    )
