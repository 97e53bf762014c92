"""The chain of a feed: each row's link makes the value behind it, so that a cursor names a past."""

from __future__ import annotations

import hashlib

FIRST_CHAIN = bytes(16)
"""Chain value of a feed before its first row."""
ERASED = ""
"""Table name of a feed row whose value was erased: the row is its link alone."""


def link_of(table: str, row: bytes) -> bytes:
    """What the chain holds of a feed row.

    SHA-256(table ‖ row). It stays when the row is erased, so that cursors before and behind it
    still fit.
    """
    return row if table == ERASED else hashlib.sha256(table.encode() + row).digest()


def next_chain(chain: bytes, link: bytes) -> bytes:
    """Chain value behind a feed row: first 16 bytes of SHA-256(chain ‖ link)."""
    return hashlib.sha256(chain + link).digest()[:16]
