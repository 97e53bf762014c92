"""Which role a person needs for an act, and which roles a person had at a moment.

The rule is the same on the device, before the act, and on the server, when it hears of it
(sync.md §9). A house may give an act to other roles with its setting `roles_for`.
"""

from __future__ import annotations

from collections.abc import Iterable, Mapping, Sequence
from enum import StrEnum
from typing import Any

UNMEASURED_MS = 10 * 60 * 1000
"""How wrong a clock may be that was never compared with the server's."""


class Act(StrEnum):
    """What not everybody may do."""

    SELL = "sell"
    """Sell, reserve, release, take tickets back."""
    OVERRIDE = "override"
    """Sell a seat without a right to it."""
    PRICE = "price"
    """Sell a ticket at another price than the list's."""
    FREE = "free"
    """Sell a ticket that costs nothing."""
    REFUND = "refund"
    """Pay back more than the house's `refund_ceiling`, in cents; without one there is none."""
    BLOCK = "block"
    """Keep seats out of sale, and let them go."""
    DECIDE = "decide"
    """Decide a conflict."""
    RIGHTS = "rights"
    """Ask devices for their places, declare them lost, cut them off."""
    EDIT = "edit"
    """Programme, prices, plans, the house's rules, its people."""
    ADMIT = "admit"
    """Let somebody in despite the door's verdict."""
    ERASE = "erase"
    """Let a person be forgotten."""


MANAGED = frozenset({
    "house", "operator", "performance", "production", "price_list", "grant_plan", "door_setup",
})  # fmt: skip
"""Documents that are `Act.EDIT`; others, notes and customers, are anybody's."""

_SELLERS = frozenset({"seller", "manager"})
_MANAGERS = frozenset({"manager"})
_USUAL = {
    Act.SELL: _SELLERS, Act.OVERRIDE: _SELLERS, Act.FREE: _SELLERS, Act.BLOCK: _SELLERS,
    Act.PRICE: _SELLERS,
}  # fmt: skip


def roles_for(setting: object, act: Act) -> frozenset[str]:
    """Roles that may do it, by the house's setting `roles_for`: act → roles. What it does not name,
    or names in a way that is no list of words, is as usual.
    """
    said = setting.get(act.value) if isinstance(setting, Mapping) else None
    if isinstance(said, Sequence) and not isinstance(said, str | bytes):
        return frozenset(role for role in said if isinstance(role, str))
    return _USUAL.get(act, _MANAGERS)


def over_ceiling(back_cents: int, ceiling: object) -> bool:
    """Whether so much paid back is more than the house lets a seller; without a ceiling it never
    is.
    """
    return isinstance(ceiling, int) and not isinstance(ceiling, bool) and back_cents > ceiling


def roles_at(fields: Mapping[str, Any], at_ms: int, error_ms: int) -> frozenset[str]:
    """Roles of an operator's document at a time that is known within `error_ms` (below zero: it was
    never measured); of all that it may have been when they changed in between.

    `roles_before` says what they were: [until UTC ms, roles], oldest first (`fold.documents`).
    """
    error = UNMEASURED_MS if error_ms < 0 else error_ms
    found = set(_words(fields.get("roles")))
    before = fields.get("roles_before") or ()
    if before and before[-1][0] > at_ms + error:
        found = set()
    since: float = float("-inf")
    for until, roles in before:
        if since <= at_ms + error and until >= at_ms - error:
            found |= set(_words(roles))
        since = until
    return frozenset(found)


def _words(roles: object) -> Iterable[str]:
    return (role for role in roles if isinstance(role, str)) if isinstance(roles, list) else ()
