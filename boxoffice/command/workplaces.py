"""`desk`, `door`, `manager` and `demo`: what opens a window."""

from __future__ import annotations

import signal
import sys
from pathlib import Path

import click

from boxoffice.command import options
from boxoffice.command.options import DIR
from boxoffice.command.rim import Command


def _open(
    kind: str, data: Path | None, theme: str | None, language: str | None,
    papers: Path | None = None, *, rehearse: bool = False,
) -> None:  # fmt: skip
    from ui import collector

    collector.rest()
    from ui.opening import open_workplace

    # Qt swallows a KeyboardInterrupt in whatever it was calling. What was committed is on the disk.
    signal.signal(signal.SIGINT, signal.SIG_DFL)
    sys.exit(open_workplace(kind, data, theme or "", language or "", papers, rehearse=rehearse))


REHEARSE = click.option(
    "--rehearse", is_flag=True, help="Practise on a copy: nothing of it is real, and it says so."
)


@click.command(cls=Command)
@options.looks
@REHEARSE
@click.option("--papers", type=DIR, default=None,
              help="Folder that tickets and receipts are printed into as PDF.")  # fmt: skip
def desk(
    data: Path | None, theme: str | None, language: str | None, papers: Path | None,
    rehearse: bool,  # noqa: FBT001 - click's way
) -> None:  # fmt: skip
    """Open the desk (first start: asks what this installation is to be)."""
    _open("desk", data, theme, language, papers, rehearse=rehearse)


@click.command(cls=Command)
@options.looks
@REHEARSE
def door(
    data: Path | None, theme: str | None, language: str | None,
    rehearse: bool,  # noqa: FBT001 - click's way
) -> None:  # fmt: skip
    """Open the door: scan and decide."""
    _open("door", data, theme, language, rehearse=rehearse)


@click.command(cls=Command)
@options.looks
@REHEARSE
def manager(
    data: Path | None, theme: str | None, language: str | None,
    rehearse: bool,  # noqa: FBT001 - click's way
) -> None:  # fmt: skip
    """Open the manager's workplace."""
    _open("manager", data, theme, language, rehearse=rehearse)


@click.command(cls=Command)
@click.option("--headless", is_flag=True, help="Drive the windows offscreen through an evening.")
@click.option("--out", type=DIR, default=Path("demo-out"),
              show_default=True, help="Where papers, pictures and evening.json go.")  # fmt: skip
def demo(headless: bool, out: Path) -> None:  # noqa: FBT001 - click's way
    """Try it: a demo house with a season; without a screen, a whole evening by itself."""
    from ui.demo.start import run_demo

    sys.exit(run_demo(out, headless=headless))
