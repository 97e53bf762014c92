"""What the desk needs of a cash drawer. Drivers are in `printing`; the domain knows none."""

from __future__ import annotations

from typing import Protocol


class CashDrawer(Protocol):
    """A drawer that opens when it is told."""

    def kick(self) -> None:
        """Open it. Raises Unavailable("drawer_unreachable"); no sale waits for it."""
        ...
