"""Which layout tickets have now: the house's own for this paper, else the program's."""

from __future__ import annotations

import logging
from functools import lru_cache

from boxoffice.errors import Refused
from boxoffice.queries.layouts import house_layout
from boxoffice.replica.replica import Replica
from printing.layout import Layout
from printing.layout_file import default_layout, read_layout

log = logging.getLogger("boxoffice.print")


def layout_now(replica: Replica, paper: str) -> Layout:
    """A layout of the house that this program cannot read (it is of a newer one) is said in the
    log, and the ticket is printed as the program knows it: a customer stands there.
    """
    kept = house_layout(replica.reader(), replica.house, paper)
    if kept is None:
        return default_layout(paper)
    try:
        return _read(kept)
    except Refused as error:
        log.warning("layout %s of the house: %s", paper, error)
        return default_layout(paper)


@lru_cache(maxsize=8)
def _read(kept: bytes) -> Layout:
    return read_layout(kept)
