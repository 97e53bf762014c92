"""Scans that could not be kept, by a door whose disk is full: nobody went in on them."""

from __future__ import annotations

from collections import OrderedDict
from dataclasses import replace

from boxoffice.actions.door_reader import Read
from boxoffice.actions.scanned import Asked

MOST = 50
"""Guests who are scanned again; of more the first have gone to another door by then."""


class Unkept:
    """Hub and server have let such a scan in already. When the same guest is scanned again it is
    that very scan, so that they do not take it for a second entry. Lives as long as the program: it
    cannot be written down where nothing can.
    """

    def __init__(self) -> None:
        self._scans: OrderedDict[tuple[Read, str], bytes] = OrderedDict()

    def failed(self, code: Read, asked: Asked) -> None:
        """This scan was decided elsewhere, and is not in this door's books."""
        self._scans[code, asked.direction] = asked.scan
        while len(self._scans) > MOST:
            self._scans.popitem(last=False)

    def again(self, code: Read, asked: Asked) -> Asked:
        """The scan as it is to be asked: under the id of the one that could not be kept."""
        scan = self._scans.get((code, asked.direction))
        return asked if scan is None else replace(asked, scan=scan)

    def kept(self, code: Read, asked: Asked) -> None:
        """It is in the books now."""
        self._scans.pop((code, asked.direction), None)
