"""`layout`: how tickets look, as a file that a house may change."""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING

import click

from boxoffice.command.installed import with_office
from boxoffice.command.options import DATA, FILE
from boxoffice.command.printer_words import PAPERS
from boxoffice.command.rim import Command, Group
from boxoffice.errors import Refused, Unavailable

if TYPE_CHECKING:
    from printing.layout import Layout

OUT = click.Path(dir_okay=False, path_type=Path)
FONT = click.option("--font", type=FILE, help="TrueType file of the house's own letters.")
BOLD = click.option("--bold-font", type=FILE, help="The same, bold (default: the same file).")
LOGO = click.option("--logo", type=FILE, help="Picture for its logo (PNG or JPEG).")


@click.group(cls=Group)
def layout() -> None:
    """How tickets look: take one out, change it, look at it, put it in."""


@layout.command(cls=Command)
@click.argument("paper", type=click.Choice(PAPERS))
@click.argument("file", type=OUT)
def export(paper: str, file: Path) -> None:
    """Write the layout that comes with the program for a paper, to begin from."""
    from importlib.resources import files

    _write(file, files("printing").joinpath("layouts", f"{paper}.json").read_bytes())


@layout.command(cls=Command)
@click.argument("file", type=FILE)
@LOGO
@FONT
@BOLD
def check(file: Path, logo: Path | None, font: Path | None, bold_font: Path | None) -> None:
    """Say whether a layout can be drawn, and what is wrong with it."""
    found, _ = _read(file, logo, font, bold_font)
    click.echo(f"{file.name}: {found.name}, {found.width:g} x {found.height:g} mm, good")


@layout.command(cls=Command)
@click.argument("file", type=FILE)
@click.argument("out", type=OUT)
@LOGO
@FONT
@BOLD
def preview(
    file: Path, out: Path, logo: Path | None, font: Path | None, bold_font: Path | None
) -> None:
    """Draw a ticket as a PNG picture or as PDF, by the name of OUT."""
    from printing.trial_paper import picture_of, sample_ticket

    data = sample_ticket(_read(file, logo, font, bold_font)[0])
    _write(out, data if out.suffix.lower() == ".pdf" else picture_of(data))


@layout.command("import", cls=Command)
@click.argument("file", type=FILE)
@LOGO
@FONT
@BOLD
@DATA
def take(
    file: Path, logo: Path | None, font: Path | None, bold_font: Path | None, data: Path | None
) -> None:
    """Let all tickets of the house on this paper look so from now on."""
    import msgspec

    from boxoffice.actions.layouts import keep_layout
    from boxoffice.replica.replica import NOBODY

    found, files = _read(file, logo, font, bold_font)
    kept = msgspec.json.encode(found)
    with_office(
        data,
        lambda opened: _say(
            found.name, keep_layout(opened.replica, found.name, kept, NOBODY, files)
        ),
    )


@layout.command(cls=Command)
@click.argument("paper", type=click.Choice(PAPERS))
@DATA
def reset(paper: str, data: Path | None) -> None:
    """Let tickets on a paper look as they come with the program again."""
    from boxoffice.actions.layouts import keep_layout
    from boxoffice.replica.replica import NOBODY

    with_office(data, lambda opened: _say(paper, keep_layout(opened.replica, paper, b"", NOBODY)))


def _say(paper: str, changed: bool) -> None:  # noqa: FBT001 - what became of it
    click.echo(f"tickets on {paper}: {'changed' if changed else 'as before'}")


def _read(
    file: Path, logo: Path | None, font: Path | None, bold_font: Path | None
) -> tuple[Layout, tuple[bytes, ...]]:
    """The layout with its picture and its font, checked, and the files that it names then."""
    from printing.layout_file import read_layout, with_font
    from printing.own_font import read_font

    try:
        data = file.read_bytes()
    except OSError as error:
        raise Unavailable("file_unreadable", path=str(file), reason=error.strerror) from error
    if font is None and bold_font is not None:
        raise click.UsageError("--bold-font goes with --font")
    files: tuple[bytes, ...] = ()
    if font is not None:
        files = (read_font(font, bold=False), read_font(bold_font or font, bold=True))
        data = with_font(data, font.stem, *files)
    if logo is None:
        return read_layout(data), files
    return _with_logo(read_layout(data, logo_follows=True), logo), files


def _with_logo(found: Layout, logo: Path) -> Layout:
    from msgspec.structs import replace

    from printing.layout import Logo
    from printing.logo import read_logo

    for element in found.elements:
        if isinstance(element, Logo):
            return replace(found, logo=read_logo(logo, element.w, element.h))
    raise Refused("layout_logo_nowhere")


def _write(file: Path, data: bytes) -> None:
    try:
        file.write_bytes(data)
    except OSError as error:
        raise Unavailable("file_unwritable", path=str(file), reason=error.strerror) from error
