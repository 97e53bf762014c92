"""A customer as a document: personal fields are references to items beside the chain.

Everything that says who somebody is (name, e-mail, telephone, address, notes) is an item that can
be erased everywhere; the document holds its reference and proof. What may be known for ever stands
in it plainly: consents, the household, and the customer into whom this one was merged.
"""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any

import msgspec

CUSTOMER = "customer"
PERSONAL = ("name", "email", "phone", "address")
"""The fields that are one item each; `notes` is a list of them."""
MERGED = "merged_into"
HOUSEHOLD = "household"
CONSENTS = "consents"
NOTES = "notes"
MEMBERSHIPS = "memberships"
"""What somebody holds: name -> last local day, ISO. A condition of some prices."""
ERASED = "erased"
PROOF = "_proof"
"""Behind a field's name: the commitment of its item."""


class Consent(msgspec.Struct, frozen=True, array_like=True):
    """What somebody said of one purpose, when and how."""

    purpose: str
    """A code: newsletter · programme · sharing."""
    given: bool
    date: str
    """Local date, ISO."""
    source: str
    """A code: desk · phone · web · paper."""


PURPOSES = ("newsletter", "programme", "sharing")


def personal_refs(fields: Mapping[str, Any]) -> tuple[bytes, ...]:
    """Every item that says who this is, notes among them."""
    named = (fields.get(name, b"") for name in PERSONAL)
    return tuple(ref for ref in (*named, *fields.get(NOTES, ())) if ref)


def searched_refs(fields: Mapping[str, Any]) -> tuple[bytes, ...]:
    """The items under whose words a customer is found: none of one that was merged or erased."""
    if fields.get(MERGED) or fields.get(ERASED):
        return ()
    return tuple(fields[name] for name in ("name", "email", "phone") if fields.get(name))


def linked(fields: Mapping[str, Any]) -> tuple[bytes, ...]:
    """The household, and the customer that this one was merged into."""
    return tuple(fields[name] for name in (HOUSEHOLD, MERGED) if fields.get(name))


def consents(fields: Mapping[str, Any]) -> tuple[Consent, ...]:
    """What was said last of each purpose, in the order of the purposes."""
    said = [msgspec.convert(one, Consent) for one in fields.get(CONSENTS, ())]
    return tuple(sorted(said, key=lambda one: one.purpose))


def memberships(fields: Mapping[str, Any]) -> dict[str, str]:
    """Name -> last local day, ISO."""
    return dict(fields.get(MEMBERSHIPS) or {})
