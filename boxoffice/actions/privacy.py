"""Personal values and free texts: stored beside the chain, named in it by a salted commitment."""

from __future__ import annotations

import hashlib

from boxoffice.fold.rows import Pii
from boxoffice.ids import Entropy
from boxoffice.journal.kinds import Secret

SALT_LENGTH = 16


def commit(value: str, house: bytes, ref: bytes, entropy: Entropy) -> tuple[Secret, Pii]:
    """What goes into the event, and the item that goes beside it."""
    salt = entropy(SALT_LENGTH)
    digest = hashlib.sha256(salt + value.encode()).digest()
    return Secret(ref, digest), Pii(ref, house, salt, value, 0)
