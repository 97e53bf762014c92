"""A device's word for its events: what it signed under the last of a push, and how that is asked.

The hash of the last event covers all before it. A device gives its word in one of two ways: under
that hash alone, beside the signature under its request; or once for both, under that hash and the
digest of the request that brought it (docs/decisions/0038). The second is kept with that digest:
the request is gone, and its signature must still prove the events to whoever asks in a year.
"""

from __future__ import annotations

import hashlib

from boxoffice.journal.event import HEAD_DOMAIN
from boxoffice.signature import holds

PUSH_DOMAIN = b"boxoffice push v2\0"
"""What a device signs under a whole push: this, the last event's hash, the body's SHA-256."""
_SIGNATURE = 64
_DIGEST = hashlib.sha256().digest_size


def push_content(head: bytes, body: bytes) -> bytes:
    """What is signed under a push of these bytes that ends with the event `head`."""
    return _content(head, hashlib.sha256(body).digest())


def _content(head: bytes, digest: bytes) -> bytes:
    return PUSH_DOMAIN + head + digest


def word_of(signature: bytes, body: bytes) -> bytes:
    """What is kept of a signature under a whole push: 64 bytes of it, 32 of the body's digest."""
    return signature + hashlib.sha256(body).digest()


def word_holds(head: bytes, word: bytes, public_key: bytes) -> bool:
    """Whether the device of this key gave its word, in either way, for the event `head` and all
    before it. Never raises for foreign bytes.
    """
    if len(word) == _SIGNATURE + _DIGEST:
        signature, digest = word[:_SIGNATURE], word[_SIGNATURE:]
        return holds(public_key, signature, _content(head, digest))
    return holds(public_key, word, HEAD_DOMAIN + head)
