"""The halls of a house: the newest plan of each, and what a hall was called before.

Each version of a plan is a document of its own; it names its hall, its number, and what the hall
`was` called where it gave it another name.
"""

from __future__ import annotations

from dataclasses import dataclass
from typing import Any

from boxoffice.catalog.documents import fields
from boxoffice.fold.rows import Document
from boxoffice.ids import BlobHash
from boxoffice.replica.rowstore import RowStore


@dataclass(frozen=True, slots=True)
class Hall:
    """A hall, its newest plan and which version that is."""

    name: str
    plan: BlobHash
    version: int


class Halls:
    """Those of this copy."""

    def __init__(self, store: RowStore) -> None:
        self._newest: dict[str, dict[str, Any]] = {}
        """By each name that a version has or takes away, the newest of those."""
        self._renamed: list[dict[str, Any]] = []
        """The versions that gave a hall another name."""
        self._counted: dict[tuple[str, int], list[str]] = {}
        """By each name and number that a version has or takes away, what those call their hall."""
        for row in store.select(Document, "kind = 'hall'"):
            said = fields(row)
            names = {_name(said), said.get("was") or _name(said)}
            if len(names) > 1:
                self._renamed.append(said)
            for name in names:
                self._counted.setdefault((name, _version(said)), []).append(_name(said))
                known = self._newest.get(name)
                if known is None or _order(said) > _order(known):
                    self._newest[name] = said

    def all(self) -> tuple[Hall, ...]:
        """By name."""
        found = (self.called(name) for name in sorted(self._newest))
        return tuple(hall for hall in found if hall is not None)

    def called(self, name: str) -> Hall | None:
        """The one that has this name now."""
        said = self._newest.get(name)
        if said is None or _name(said) != name:
            return None
        return Hall(name, BlobHash(said.get("plan", b"")), _version(said))

    def now(self, name: str) -> str:
        """What the hall that once had this name is called now."""
        seen: set[str] = set()
        while name in self._newest and name not in seen:
            seen.add(name)
            name = _name(self._newest[name])
        return name

    def apart(self) -> tuple[tuple[str, str, str], ...]:
        """(What it was called, one name, another) of each hall that is two now: two devices gave it
        a name, or one a name and the other a plan, before they heard of each other.

        They counted alike from the version that both knew; whoever knows of a version counts on.
        """
        found = set()
        for said in self._renamed:
            was, one = said["was"], self.now(_name(said))
            for name in self._counted.get((was, _version(said)), ()):
                other = self.now(name)
                if one != other and self.called(one) and self.called(other):
                    found.add((was, *sorted((one, other))))
        return tuple(sorted(found))

    def are_one(self, one: str, other: str) -> bool:
        """Whether these two are one hall by rights: either may have the name of the other."""
        return any({one, other} == {*names} for _, *names in self.apart())

    def next_version(self, *names: str) -> int:
        """Above all that was said of these names."""
        known = (self._newest[name] for name in names if name in self._newest)
        return 1 + max(map(_version, known), default=0)


def _name(said: dict[str, Any]) -> str:
    name: str = said.get("name", "")
    return name


def _version(said: dict[str, Any]) -> int:
    version: int = said.get("version", 0)
    return version


def _order(said: dict[str, Any]) -> tuple[int, bytes]:
    """Two devices may have counted alike: then the same one is the newest everywhere."""
    return _version(said), said.get("plan", b"")
