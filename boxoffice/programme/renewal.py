"""A performance that is imported again: what the file says now, against what stands here.

Its plan, its prices and its status may have been set here by people, and an import must not undo
their work. What the last import set is remembered in the document's field `imported`: what still
stands so is the file's to change, anything else is somebody's.
"""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any, Literal

import msgspec

IMPORTED = "imported"
SET_HERE = ("plan", "price_list", "status")

NewsCode = Literal[
    "not_in_file",  # a later performance of the event that the file no longer has
    "plan_kept",  # the plan asked for lacks seats or places that may be sold
    "plan_new",
    "plan_set_here",  # somebody pinned it here, and another one was asked for
    "price_list_new",
    "price_list_set_here",
    "status_new",
    "status_set_here",
]


class News(msgspec.Struct, frozen=True):
    """What an import did, or did not do, to one performance that stood here before."""

    starts_local: str
    code: NewsCode
    sold: int
    """Tickets sold until now."""
    here: str = ""
    """What stands here now: a plan's name, a status."""
    file: str = ""
    """What the file says, or the plan that was asked for."""


class Renewal(msgspec.Struct, frozen=True):
    """What becomes of a performance's document."""

    wanted: dict[str, Any]
    """Fields as they shall be."""
    renewed: tuple[str, ...]
    """Those of SET_HERE that change."""
    kept: tuple[str, ...]
    """Those that the file has something new for, and that stay because somebody set them here."""


def renew(said: Mapping[str, Any], stands: Mapping[str, Any]) -> Renewal:
    """Merge the fields that a file says into those that stand; an empty one says nothing."""
    last = dict(stands.get(IMPORTED, {}))
    wanted = {name: value for name, value in said.items() if name not in SET_HERE}
    renewed, kept = [], []
    for name in SET_HERE:
        new, now, before = said[name], stands.get(name), last.get(name)
        if not new:
            continue
        if now and now not in (new, before):
            if new != before:
                kept.append(name)
            continue
        if now and now != new:
            renewed.append(name)
        wanted[name] = last[name] = new
    return Renewal(wanted | {IMPORTED: last}, tuple(renewed), tuple(kept))
