"""Layouts as they are kept: JSON, checked when it is read, so that what is kept can be drawn."""

from __future__ import annotations

import hashlib
from functools import cache
from importlib.resources import files
from typing import Any

import msgspec
from msgspec.structs import replace

from boxoffice.errors import Refused
from printing.layout import BUILT_IN, FAMILIES, Layout, OwnFont
from printing.layout_check import check


def read_layout(data: bytes, *, logo_follows: bool = False, any_font: bool = False) -> Layout:
    """A layout from its JSON, checked; `logo_follows`: its picture comes from elsewhere;
    `any_font`: ours stands for whatever it is set in.

    Raises Refused("layout_unreadable" | "layout_…", where=…) with the element's place in the list.
    """
    try:
        layout = msgspec.json.decode(data, type=Layout)
    except (msgspec.MsgspecError, UnicodeDecodeError) as error:
        raise Refused("layout_unreadable", reason=str(error)) from error
    if any_font:
        layout = replace(layout, font=BUILT_IN, own_font=None)
    check(layout, logo_follows=logo_follows)
    return layout


def with_font(data: bytes, name: str, regular: bytes, bold: bytes) -> bytes:
    """The JSON of a layout that is set in a house's own files from now on; a name that is one of
    ours is told apart from it. Nothing is checked but that it is JSON of an object:
    Refused("layout_unreadable").
    """
    name = f"{name} (.ttf)" if name in FAMILIES else name
    digests = [hashlib.sha256(file).hexdigest() for file in (regular, bold)]
    own = OwnFont(name=name, regular=digests[0], bold=digests[1])
    try:
        said = msgspec.json.decode(data, type=dict[str, Any])
    except (msgspec.MsgspecError, UnicodeDecodeError) as error:
        raise Refused("layout_unreadable", reason=str(error)) from error
    return msgspec.json.encode(said | {"font": name, "own_font": own})


@cache
def default_layout(paper: str) -> Layout:
    """One of `PAPERS`."""
    return read_layout(files("printing").joinpath("layouts", f"{paper}.json").read_bytes())
