"""`backup`: where copies of this installation's database go, one now, and one put back."""

from __future__ import annotations

from pathlib import Path

import click

from boxoffice.command.options import DATA, DIR, FILE
from boxoffice.command.rim import Command, Group


@click.group(cls=Group)
def backup() -> None:
    """Copies of this installation's database: on a schedule, now, and put back."""


@backup.command("plan", cls=Command)
@DATA
@click.option("--to", "folder", type=DIR, default=None, help="Folder, best on another disk.")
@click.option("--every", type=click.IntRange(1, 7 * 24 * 60), help="Minutes between two copies.")
@click.option("--keep", type=click.IntRange(1, 1000), help="How many copies stay.")
@click.option("--none", "stop", is_flag=True, help="Make no more copies.")
def plan(
    data: Path | None, folder: Path | None, every: int | None, keep: int | None,
    stop: bool,  # noqa: FBT001 - click's way
) -> None:  # fmt: skip
    """Say or show where copies go and how often; a running program follows within a minute."""
    from msgspec.structs import replace

    from boxoffice.errors import Unavailable
    from boxoffice.platform.backup_plan import on_other_disk, read_plan, write_plan
    from boxoffice.platform.folders import data_folder, require_possible

    if stop and folder is not None:
        raise click.UsageError("--none and --to exclude each other")
    where = data_folder(data)
    before = read_plan(where)
    asked = replace(
        before,
        folder="" if stop else str(folder.absolute()) if folder else before.folder,
        every_min=every or before.every_min,
        keep=keep or before.keep,
    )
    if asked != before:
        if folder is not None:
            require_possible(folder)
        try:
            if folder is not None:
                asked = replace(asked, other_disk=on_other_disk(folder, where))
            write_plan(where, asked)
        except OSError as error:
            raise Unavailable("folder_unusable", path=str(where)) from error
    said = f"to {asked.folder}, every {asked.every_min} min, {asked.keep} stay"
    click.echo(f"copies: {said if asked.folder else 'none are made'}")
    if asked.folder and not asked.other_disk:
        click.echo("that is the disk of the data: what breaks it takes the copies too", err=True)


@backup.command("now", cls=Command)
@DATA
@click.option("--to", "folder", type=DIR, default=None, help="Folder (default: the plan's).")
def now(data: Path | None, folder: Path | None) -> None:
    """Make one copy; the program may go on working meanwhile."""
    from datetime import UTC, datetime

    from boxoffice.platform.backup_plan import read_plan
    from boxoffice.platform.folders import data_folder
    from boxoffice.replica import meta
    from boxoffice.replica.backup import back_up
    from boxoffice.replica.looking import glance, require_device
    from sync.installation import DATABASE

    where = data_folder(data)
    planned = read_plan(where)
    target = folder or (Path(planned.folder) if planned.folder else None)
    if target is None:
        raise click.UsageError("no folder: give one with --to, or plan one with `backup plan`")
    database = where / DATABASE
    require_device(database)
    with glance(database) as conn:
        device = meta.get(conn, "device", b"")
    made = back_up(database, target, device, datetime.now(UTC), max(planned.keep, 1))
    click.echo(f"{made.path}: {made.path.stat().st_size} bytes")


@backup.command("restore", cls=Command)
@click.argument("copy", type=FILE)
@DATA
def put_back(copy: Path, data: Path | None) -> None:
    """Put a copy back in the place of this installation's database, which is kept beside it.

    On another computer its keys must come along: a copy never holds them. The next start says that
    it is a restored copy, and sells when the server has heard of it.
    """
    import os

    from boxoffice.clock import SystemClock
    from boxoffice.command.rim import complain
    from boxoffice.errors import Unavailable
    from boxoffice.platform.folders import data_folder, require_possible
    from boxoffice.platform.keystore import choose_keystore
    from boxoffice.platform.single import FolderLock
    from boxoffice.replica.restoring import restore
    from sync.installation import DATABASE

    where = data_folder(data)
    require_possible(where)
    with FolderLock(where, "boxoffice"):
        kept = restore(copy, where / DATABASE, SystemClock(), os.urandom)
    click.echo(f"restored from {copy}" + (f"; the database before it is {kept}" if kept else ""))
    if choose_keystore(where).get("device") is None:
        complain(Unavailable("keys_missing", path=str(where)))
