"""Changing the look of a house's tickets: one document for each paper."""

from __future__ import annotations

import hashlib
from collections.abc import Sequence
from typing import Any

from boxoffice.actions.editing import edit
from boxoffice.errors import Refused
from boxoffice.queries.layouts import KIND, layout_id
from boxoffice.replica.replica import Actor, Replica

MOST_BYTES = 56_000
"""Layout and logo travel in one event, which holds 64 KB."""


def keep_layout(
    replica: Replica,
    paper: str,
    data: bytes,
    actor: Actor,
    files: Sequence[bytes] | None = None,
) -> bool:
    """From now on tickets on this paper look so, on every device of the house; empty bytes: as they
    come with the program. `files`: those that it names, which travel beside it; None: as before.
    False when they look so already. Refused("layout_large", bytes=…, most=…).
    """
    if len(data) > MOST_BYTES:
        raise Refused("layout_large", bytes=len(data), most=MOST_BYTES)
    said: dict[str, Any] = {"paper": paper, "json": data}
    with replica.write() as tx:
        if files is not None:
            said["files"] = [hashlib.sha256(file).digest() for file in files]
            for digest, file in zip(said["files"], files, strict=True):
                tx.keep_blob(digest, file)
        return edit(tx, replica, KIND, layout_id(paper), said, actor)
