"""Rows of keys: the devices of the organisation, and the roots that houses had before."""

from __future__ import annotations

from typing import ClassVar

from boxoffice.fold.row import ORG_SCOPE, Row


class Device(Row, frozen=True, array_like=True):
    """An enrolled installation and its public key; in `org`, because every door must verify it."""

    TABLE: ClassVar[str] = "device"
    id: bytes
    house: bytes
    number: int
    name: str
    kind: str
    public_key: bytes
    certificate: bytes
    state: str
    """active · lost · stolen"""
    since_ms: int

    def scopes(self) -> tuple[str, ...]:
        """Everybody's feed."""
        return (ORG_SCOPE,)


class FormerRoot(Row, frozen=True, array_like=True):
    """The root of a house from when it was alone, as the group's root vouches for it; in `org`,
    because every door must verify its tickets.
    """

    TABLE: ClassVar[str] = "former_root"
    KEY: ClassVar[int] = 2
    house: bytes
    root: bytes
    statement: bytes
    """`former_keys.FormerKeys`, signed."""

    def scopes(self) -> tuple[str, ...]:
        """Everybody's feed."""
        return (ORG_SCOPE,)
