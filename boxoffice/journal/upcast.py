"""How events of released older versions are read for ever: pure, chained upcasters.

An upcaster takes the payload of version v as builtins (the msgpack array as a list) and returns
that of version v + 1. None is needed yet: every kind is at version 1. One frozen sample per
released version stands in tests/fixtures/events and is decoded by a test for ever.
"""

from __future__ import annotations

from collections.abc import Callable, Mapping
from typing import Any

Upcaster = Callable[[list[Any]], list[Any]]

UPCASTERS: dict[tuple[str, int], Upcaster] = {}


def upcast(
    kind: str,
    version: int,
    current: int,
    payload: list[Any],
    upcasters: Mapping[tuple[str, int], Upcaster] = UPCASTERS,
) -> list[Any]:
    """Bring a payload from `version` to `current`, one step at a time.

    Raises KeyError naming (kind, version) when a step is missing: a program error that the
    test over all samples finds before a release does.
    """
    for step in range(version, current):
        payload = upcasters[kind, step](payload)
    return payload
