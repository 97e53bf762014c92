"""`journal` and `sync`: what stands in a journal, and what of it has arrived."""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING

import click

from boxoffice.command.options import FILE
from boxoffice.command.rim import Command, Group

if TYPE_CHECKING:
    from boxoffice.replica.witness import Head


@click.group(cls=Group)
def journal() -> None:
    """Look at a journal and prove it."""


@journal.command("show")
@click.argument("database", type=FILE)
@click.option("--limit", type=click.IntRange(1, 2**31), default=50, show_default=True)
def journal_show(database: Path, limit: int) -> None:
    """Print the last events of a device's or server's database, or of the one in its folder."""
    from boxoffice.command.journal_proof import show_journal

    show_journal(_inside(database), limit, _require_known)


@journal.command("verify")
@click.argument("database", type=FILE)
@click.option("--witness", type=FILE, default=None,
              help="Its file or folder (default: the one beside a device's data).")  # fmt: skip
def journal_verify(database: Path, witness: Path | None) -> None:
    """Check every hash of every chain, and its end against the witness.

    DATABASE is a device's or a server's, or the folder it lies in. Exit code 1 when a hash does not
    hold, or when the witness has seen more.
    """
    from boxoffice.command.journal_proof import verify_journal

    database = _inside(database)
    verify_journal(database, _require_known, _witnessed(database, witness))


def _require_known(revision: str) -> None:
    """Refused("database_newer"); what knows a server's schema takes a second to load, and is
    asked for a server's database only.
    """
    from sync.server.schema import refuse_newer

    refuse_newer(revision)


def _inside(database: Path) -> Path:
    """The one journal of a data folder. Of a folder with none, or with two, nothing is guessed."""
    from sync.installation import DATABASE
    from sync.server.files import DATABASE as OF_SERVER

    if not database.is_dir():
        return database
    found = [database / name for name in (DATABASE, OF_SERVER) if (database / name).is_file()]
    if len(found) > 1:
        names = ", ".join(path.name for path in found)
        raise click.BadParameter(f"holds two journals; name one: {names}", param_hint="DATABASE")
    return found[0] if found else database


def _witnessed(database: Path, witness: Path | None) -> Head | None:
    from sync.witnessed import witnessed

    try:
        return witnessed(database, witness)
    except (FileNotFoundError, NotADirectoryError, ValueError) as error:
        raise click.BadParameter("there is no witness", param_hint="--witness") from error


@click.command(cls=Command)
@click.argument("database", type=FILE)
@click.option("--timeout", type=click.IntRange(1, 3600), default=60, show_default=True,
              help="Seconds.")  # fmt: skip
def sync(database: Path, timeout: int) -> None:
    """Push what waits and pull what is new, then say how it stands.

    DATABASE is a device's database, or the folder its boxoffice.db lies in. Its keys and its
    witness are found beside it, as those of any installation.
    """
    from sync.once import sync_once

    state = sync_once(database, timeout)
    account = state.account
    click.echo(f"waiting: {state.waiting} · rows pulled: {state.rows} · server: {state.server}")
    click.echo(
        f"events: {account.made} made, {account.received} received, {account.aside} kept aside"
        f" · {account.head or 'none'}"
    )
