"""Personal values and free texts: stored beside the chain, named in it by a salted commitment."""

from __future__ import annotations

import hashlib

from boxoffice.fold.rows import Pii
from boxoffice.ids import Entropy
from boxoffice.journal.kinds import Secret
from boxoffice.replica.replica import Replica
from boxoffice.replica.transaction import Transaction

SALT_LENGTH = 16


def commit(value: str, house: bytes, ref: bytes, entropy: Entropy) -> tuple[Secret, Pii]:
    """What goes into the event, and the item that goes beside it; NUL is no part of any word, and
    a server on PostgreSQL does not take it.
    """
    value = value.replace("\0", "")
    salt = entropy(SALT_LENGTH)
    digest = hashlib.sha256(salt + value.encode()).digest()
    return Secret(ref, digest), Pii(ref, house, salt, value, 0)


def keep(replica: Replica, tx: Transaction, value: str) -> Secret:
    """Store a value beside the chain under a fresh reference; what its event says of it.

    Refused("private_too_large").
    """
    secret, item = commit(value, replica.house, replica.new_id(), replica.entropy)
    tx.keep_private(item)
    return secret


def keep_text(replica: Replica, tx: Transaction, text: str) -> Secret | None:
    """The same for a reason or note, without blanks around it; None when it says nothing."""
    return keep(replica, tx, text.strip()) if text.strip() else None
