"""Pairing by a short code over a line that nobody can vouch for yet.

The code that a person reads out is never sent. Both sides stretch it into a key and prove with it
that they know it, over the new device's own key and over the roots that the device was shown: who
stands between them with roots of their own is found out by both, and has one of five tries. The
stretching (scrypt, 16 MB, some 50 ms) makes the 40 bits of a code too many for the ten minutes that
it lives.
"""

from __future__ import annotations

import hashlib
import hmac

import msgspec

from sync.enrolment import EnrolReply, EnrolRequest
from sync.protocol import encode

_SALT = b"boxoffice pairing v1"
_ASKS, _ANSWERS = b"boxoffice asks to join\0", b"boxoffice lets in\0"


def stretched(code: str) -> bytes:
    """The key of a pairing code: 32 bytes. Case, dashes and spaces do not matter."""
    plain = "".join(code.split()).upper().replace("-", "").encode()
    return hashlib.scrypt(plain, salt=_SALT, n=1 << 14, r=8, p=1, dklen=32)


def request(code: str, public_key: bytes, name: str, roots: bytes = b"") -> EnrolRequest:
    """What the new device sends; `roots`: the PEM it was shown, empty without TLS of our own."""
    return EnrolRequest(asks(stretched(code), public_key, roots), public_key, name)


def asks(key: bytes, public_key: bytes, roots: bytes) -> bytes:
    """The device's proof that it knows the code."""
    said = _ASKS + hashlib.sha256(public_key).digest() + hashlib.sha256(roots).digest()
    return hmac.digest(key, said, "sha256")


def answers(key: bytes, reply: EnrolReply, public_key: bytes, roots: bytes) -> EnrolReply:
    """The reply with the server's proof that it knows the code, over all that it says."""
    plain = msgspec.structs.replace(reply, proof=b"")
    said = b"".join(hashlib.sha256(part).digest() for part in (encode(plain), public_key, roots))
    return msgspec.structs.replace(plain, proof=hmac.digest(key, _ANSWERS + said, "sha256"))


def is_true(code: str, reply: EnrolReply, public_key: bytes, roots: bytes) -> bool:
    """Whether whoever replied knows the code and showed these roots."""
    wanted = answers(stretched(code), reply, public_key, roots).proof
    return hmac.compare_digest(reply.proof, wanted)
