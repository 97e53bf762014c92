"""Writing how the doors let in: a document of the house, or of one performance that differs."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any

from boxoffice.actions.editing import edit
from boxoffice.catalog.door_setup import KIND, why_unreadable
from boxoffice.errors import Refused
from boxoffice.replica.replica import Actor, Replica


def set_doors(
    replica: Replica, said: Mapping[str, Any], actor: Actor, performance: bytes = b""
) -> bool:
    """Record the fields that differ, of the house or of a performance; whether any did.

    Refused("door_setup_wrong", reason=…): a set-up that no door could read would admit nobody.
    """
    reason = why_unreadable(said)
    if reason:
        raise Refused("door_setup_wrong", reason=reason)
    with replica.write() as tx:
        return edit(tx, replica, KIND, performance or replica.house, dict(said), actor)
