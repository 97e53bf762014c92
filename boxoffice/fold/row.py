"""What a row of the read model is: a frozen value with a table, a key and its feeds."""

from __future__ import annotations

from functools import cache
from typing import ClassVar

import msgspec

_values = msgspec.structs.astuple

Key = tuple[bytes | int | str, ...]


def house_scope(house: bytes) -> str:
    """Scope of everything a house owns or sold: `house/<hex id>`."""
    return f"house/{house.hex()}"


def public_scope(house: bytes) -> str:
    """Scope of what a house shows to those that sell for it: `public/<hex id>`; no persons."""
    return f"public/{house.hex()}"


ORG_SCOPE = "org"


@cache
def _one(house: bytes) -> tuple[str, ...]:
    return (house_scope(house),)


@cache
def _public(house: bytes) -> tuple[str, ...]:
    return (public_scope(house),)


@cache
def _two(owner: bytes, seller: bytes) -> tuple[str, ...]:
    """Both houses' feeds, or the one when they are the same."""
    return _one(owner) if owner == seller else (house_scope(owner), house_scope(seller))


class Row(msgspec.Struct, frozen=True, array_like=True):
    """Base of all rows."""

    TABLE: ClassVar[str] = ""
    KEY: ClassVar[int] = 1
    """The first KEY columns are the primary key."""

    def key(self) -> Key:
        """Values of the key columns."""
        return _values(self)[: self.KEY]

    def scopes(self) -> tuple[str, ...]:
        """Feeds that carry this row."""
        raise NotImplementedError  # each table says its own; a row without scope is a bug


class InHouse(Row, frozen=True, array_like=True):
    """Rows that belong to one house's feed, by their `house` column."""

    def scopes(self) -> tuple[str, ...]:
        """The house's feed."""
        return _one(self.house)  # type: ignore[attr-defined]


class InTwoHouses(Row, frozen=True, array_like=True):
    """Rows of a ticket: the owning house and, when it is another, the selling house."""

    def scopes(self) -> tuple[str, ...]:
        """The feeds of both houses."""
        owner: bytes = self.house  # type: ignore[attr-defined]
        seller: bytes = self.seller  # type: ignore[attr-defined]
        return _two(owner, seller)


class InPublic(Row, frozen=True, array_like=True):
    """Rows that a house shows to the houses that sell for it. Only the server makes them."""

    def scopes(self) -> tuple[str, ...]:
        """What the house shows."""
        return _public(self.house)  # type: ignore[attr-defined]
