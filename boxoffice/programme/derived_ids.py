"""Ids of imported things: SHA-256 of what identifies them, so that a second import finds the first.

Minted ids are random and would make every import a new programme. These are not time-ordered, but
a season has hundreds of them, not millions.
"""

from __future__ import annotations

import hashlib

from boxoffice.ids import ID_LENGTH

_DOMAIN = b"boxoffice imported id v1"


def derive(kind: str, *parts: bytes | str) -> bytes:
    """16 bytes for a kind of thing ("production") and the parts that identify it, in order.

    Each part is preceded by its length, so that ("ab", "c") and ("a", "bc") differ.
    """
    digest = hashlib.sha256(_DOMAIN)
    for part in (kind, *parts):
        data = part.encode() if isinstance(part, str) else part
        digest.update(len(data).to_bytes(4, "big") + data)
    return digest.digest()[:ID_LENGTH]
