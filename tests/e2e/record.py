"""What was said to the outside: held by the test, so that no crash can take it back."""

from __future__ import annotations

import threading
from collections import Counter
from dataclasses import dataclass, field


@dataclass
class Record:
    """Facts that devices reported on their pipes before they were killed."""

    sold: dict[bytes, int] = field(default_factory=dict)
    """Orders whose commit returned → cents taken."""
    by: dict[bytes, str] = field(default_factory=dict)
    """Who sold an order."""
    voided: Counter[bytes] = field(default_factory=Counter)
    acked: set[bytes] = field(default_factory=set)
    """Events that the server said it has."""
    began: list[tuple[str, int, bool]] = field(default_factory=list)
    """Starts: device, incarnation, whether it thought itself a restored copy."""
    twice: list[bytes] = field(default_factory=list)
    """Orders that were reported more than once: a number given again."""
    refused: Counter[str] = field(default_factory=Counter)
    ended: list[str] = field(default_factory=list)
    """Devices that ended by themselves, in order."""
    lock: threading.Lock = field(default_factory=threading.Lock)

    def take(self, name: str, line: bytes) -> None:
        """One line of one device. A line without its end was never said."""
        if not line.endswith(b"\n"):
            return
        what, *words = line.decode().split()
        with self.lock:
            getattr(self, f"_{what}")(name, *words)

    def orders_of(self, name: str) -> set[bytes]:
        """Orders that this device has told of so far."""
        with self.lock:
            return {order for order, who in self.by.items() if who == name}

    def _sold(self, name: str, order: str, cents: str) -> None:
        known = bytes.fromhex(order)
        if known in self.sold:
            self.twice.append(known)
        self.sold[known] = int(cents)
        self.by[known] = name

    def _void(self, _name: str, order: str, _cents: str) -> None:
        self.voided[bytes.fromhex(order)] += 1

    def _acked(self, _name: str, digest: str) -> None:
        self.acked.add(bytes.fromhex(digest))

    def _began(self, name: str, incarnation: str, restored: str) -> None:
        self.began.append((name, int(incarnation), restored == "1"))

    def _refused(self, _name: str, code: str) -> None:
        self.refused[code] += 1

    def _ended(self, name: str) -> None:
        self.ended.append(name)
