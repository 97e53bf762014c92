"""How a bug is planted: something of a module or a class replaced, for a while."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from contextlib import contextmanager
from typing import Any

Patch = tuple[Any, str, Any]
"""Where, what, and by what it is replaced."""


@contextmanager
def in_place(patches: Sequence[Patch]) -> Iterator[None]:
    """Let these be there for a while."""
    before = [(where, what, where.__dict__[what]) for where, what, _ in patches]
    for where, what, wrong in patches:
        setattr(where, what, wrong)
    try:
        yield
    finally:
        for where, what, right in before:
            setattr(where, what, right)
