"""A batch of events holds together: each follows the one before, its device signed the last."""

from __future__ import annotations

from functools import lru_cache

from boxoffice.journal.word import word_holds
from sync.protocol import PushRequest

MOST_KEPT = 4096
"""Answers that are kept: a server asks where a push comes in, and once more in its transaction."""
LONGEST = 128
"""Bytes of a hash and a word; nothing longer is kept: anybody may send megabytes of both."""


def holds_together(ask: PushRequest, public_key: bytes) -> bool:
    """Whether these are this key's events, in chain order, as it signed them. Never raises."""
    for before, item in zip(ask.events, ask.events[1:], strict=False):
        if item.prev != before.hash:
            return False
    return not ask.events or signed_head(ask.events[-1].hash, ask.signature, public_key)


def signed_head(digest: bytes, signature: bytes, public_key: bytes) -> bool:
    """Whether the device of this key said: this event, and all before it. Never raises."""
    if len(digest) + len(signature) > LONGEST:  # asked before it is known who says so
        return word_holds(digest, signature, public_key)
    return _said(digest, signature, public_key)


_said = lru_cache(MOST_KEPT)(word_holds)
