"""Which layout tickets have now: the house's own for this paper, else the program's."""

from __future__ import annotations

import logging
from functools import lru_cache

from boxoffice.errors import Refused
from boxoffice.queries.blobs import blob
from boxoffice.queries.layouts import house_layout
from boxoffice.replica.replica import Replica
from printing.layout import Layout
from printing.layout_file import default_layout, read_layout
from printing.own_font import take_files

log = logging.getLogger("boxoffice.print")


def layout_now(replica: Replica, paper: str) -> Layout:
    """A customer stands there, so a ticket comes out all the same, and the log says why it is
    another: in our own font where the house's is not here, as the program knows it where this
    program cannot read the layout (it is of a newer one).
    """
    store = replica.reader()
    kept = house_layout(store, replica.house, paper)
    if kept is None:
        return default_layout(paper)
    take_files(kept, lambda digest: blob(store, digest))
    try:
        return _read(kept, any_font=False)
    except Refused as error:
        log.warning("layout %s of the house: %s", paper, error)
        return _without_font(kept, paper) if error.code == "layout_font" else default_layout(paper)


def _without_font(kept: bytes, paper: str) -> Layout:
    try:
        return _read(kept, any_font=True)
    except Refused as error:
        log.warning("layout %s of the house: %s", paper, error)
        return default_layout(paper)


@lru_cache(maxsize=8)
def _read(kept: bytes, *, any_font: bool) -> Layout:
    return read_layout(kept, any_font=any_font)
