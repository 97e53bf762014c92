"""The chain of a feed: each change's link makes the value behind it, so a cursor names a past."""

from __future__ import annotations

import hashlib

FIRST_CHAIN = bytes(16)
"""Chain value of a feed before its first change."""


def link_of(rows: bytes) -> bytes:
    """What the chain holds of a change.

    It is kept when a value in it is erased, so that cursors before and behind it still fit.
    """
    return hashlib.sha256(rows).digest()


def next_chain(chain: bytes, link: bytes) -> bytes:
    """Chain value behind a change: first 16 bytes of SHA-256(chain ‖ link)."""
    return hashlib.sha256(chain + link).digest()[:16]
