"""Layouts as they are kept: JSON, checked when it is read, so that what is kept can be drawn."""

from __future__ import annotations

from functools import cache
from importlib.resources import files

import msgspec

from boxoffice.errors import Refused
from printing.layout import Layout
from printing.layout_check import check


def read_layout(data: bytes, *, logo_follows: bool = False) -> Layout:
    """A layout from its JSON, checked; `logo_follows`: its picture comes from elsewhere.

    Raises Refused("layout_unreadable" | "layout_…", where=…) with the element's place in the list.
    """
    try:
        layout = msgspec.json.decode(data, type=Layout)
    except (msgspec.MsgspecError, UnicodeDecodeError) as error:
        raise Refused("layout_unreadable", reason=str(error)) from error
    check(layout, logo_follows=logo_follows)
    return layout


@cache
def default_layout(paper: str) -> Layout:
    """One of `PAPERS`."""
    return read_layout(files("printing").joinpath("layouts", f"{paper}.json").read_bytes())
