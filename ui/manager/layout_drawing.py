"""A layout that is being edited, made whole: its logo read, checked, drawn, saved; not by Qt."""

from __future__ import annotations

from dataclasses import dataclass
from pathlib import Path

from msgspec.structs import replace

from boxoffice.errors import Refused
from printing.layout import Layout, Logo
from ui.manager.office_port import OfficePort


@dataclass(frozen=True, slots=True)
class Wish:
    """A layout that is to be looked at, and where its new logo is; empty: as it is."""

    layout: Layout
    logo: str
    sample: str


def finished(wish: Wish) -> Layout:
    """The layout with its logo read, checked. Raises Refused("layout_…")."""
    from printing.layout_check import check
    from printing.logo import read_logo

    layout = wish.layout
    if wish.logo:
        boxes = [one for one in layout.elements if isinstance(one, Logo)]
        if not boxes:
            raise Refused("layout_logo_nowhere")
        layout = replace(layout, logo=read_logo(Path(wish.logo), boxes[0].w, boxes[0].h))
    check(layout)
    return layout


def picture(wish: Wish) -> bytes:
    """PNG of a ticket with it. Raises Refused("layout_…")."""
    from printing.trial_paper import preview

    return preview(finished(wish), wish.sample)


def save(office: OfficePort, wish: Wish) -> Layout:
    """Keep it for the whole house; what is kept. Refused also as `office.save_layout` does."""
    import msgspec

    from printing.layout_file import default_layout

    layout = finished(wish)
    as_it_came = layout == default_layout(layout.name)
    office.save_layout(layout.name, b"" if as_it_came else msgspec.json.encode(layout))
    return layout
