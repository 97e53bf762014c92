"""Hidden commands: what our own programs ask of a frozen one."""

from __future__ import annotations

import importlib
import sys

import click

from boxoffice.command.rim import Command


@click.command(cls=Command, hidden=True)
def selfcheck() -> None:
    """What a frozen program must be able to do on a bare system: window, code, paper, database."""
    from ui.selfcheck import check

    check()
    click.echo("selfcheck: ok")


_PARTS = {
    "cutting-proxy": "sync.cutting_proxy",
    "puppet": "ui.demo.puppet",
    "reckoning": "boxoffice.reckoning",
}


@click.command(
    cls=Command,
    hidden=True,
    add_help_option=False,
    context_settings={"ignore_unknown_options": True},
)
@click.argument("name", type=click.Choice(list(_PARTS)))
@click.argument("words", nargs=-1, type=click.UNPROCESSED)
def part(name: str, words: tuple[str, ...]) -> None:
    """A process of the demo's evening, which a frozen program can start in no other way."""
    sys.argv = [name, *words]
    importlib.import_module(_PARTS[name]).main()
