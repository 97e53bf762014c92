"""Ed25519 signatures: whether they hold. RFC 8032, by libsodium.

Keys are made, and things signed, with `cryptography`; a door, a hub and a server do little as often
as they ask this, and libsodium answers in half of OpenSSL's time, while other threads go on
(docs/decisions/0037).
"""

from __future__ import annotations

from nacl.exceptions import BadSignatureError
from nacl.signing import VerifyKey


def holds(public_key: bytes, signature: bytes, message: bytes) -> bool:
    """Whether the key of these 32 bytes signed the message. Never raises for foreign bytes."""
    try:
        VerifyKey(public_key).verify(message, signature)
    except (BadSignatureError, ValueError):  # ValueError: bytes of another length
        return False
    return True
