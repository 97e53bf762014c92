"""The command line: the one place that may import everything, and does so lazily.

How a command ends is `command_rim`'s; what it may be asked is `command_options`'.
"""

from __future__ import annotations

import importlib
import json
import signal
import sys
from collections.abc import Callable
from contextlib import closing
from pathlib import Path
from typing import TYPE_CHECKING

import click

from boxoffice import __version__, command_options
from boxoffice.command_options import (
    DATA,
    DIR,
    FILE,
    HOUSE,
    LETTERHEAD,
    LINE,
    NAME,
    SEEDS,
    SERVER,
    URL,
)
from boxoffice.command_rim import Commands
from boxoffice.command_words import in_words
from boxoffice.errors import Unavailable

if TYPE_CHECKING:
    from boxoffice.ids import HouseId
    from boxoffice.replica.witness import Head
    from sync.installation import Installation


def _database_url(ctx: click.Context, param: click.Parameter, value: str | None) -> str | None:
    from sync.server.engine import usable

    if value is not None and not usable(value):
        wanted = "is neither sqlite:////path/to/file nor postgresql+psycopg://user@host/database"
        raise click.BadParameter(wanted, ctx, param)
    return value


DATABASE_URL = click.option("--database-url", default=None, callback=_database_url,
                            help="SQLAlchemy URL; default: SQLite in the data folder.")  # fmt: skip


@click.group(cls=Commands, context_settings={"help_option_names": ["-h", "--help"]})
@click.version_option(__version__, prog_name="boxoffice")
@click.option("--verbose", is_flag=True, help="Add the trace to an error.")
def main(verbose: bool) -> None:  # noqa: FBT001 - click's way
    """The box office that keeps selling, printing and scanning when the network is gone."""


def _open(
    kind: str, data: Path | None, theme: str | None, language: str | None,
    papers: Path | None = None,
) -> None:  # fmt: skip
    from ui.opening import open_workplace

    # Qt swallows a KeyboardInterrupt in whatever it was calling. What was committed is on the disk.
    signal.signal(signal.SIGINT, signal.SIG_DFL)
    sys.exit(open_workplace(kind, data, theme or "", language or "", papers))


@main.command()
@command_options.looks
@click.option("--papers", type=DIR, default=None,
              help="Folder that tickets and receipts are printed into as PDF.")  # fmt: skip
def desk(data: Path | None, theme: str | None, language: str | None, papers: Path | None) -> None:
    """Open the desk (first start: asks what this installation is to be)."""
    _open("desk", data, theme, language, papers)


@main.command()
@command_options.looks
def door(data: Path | None, theme: str | None, language: str | None) -> None:
    """Open the door: scan and decide."""
    _open("door", data, theme, language)


@main.command()
@command_options.looks
def manager(data: Path | None, theme: str | None, language: str | None) -> None:
    """Open the manager's workplace."""
    _open("manager", data, theme, language)


@main.command()
@click.option("--headless", is_flag=True, help="Drive the windows offscreen through an evening.")
@click.option("--out", type=DIR, default=Path("demo-out"),
              show_default=True, help="Where papers, pictures and evening.json go.")  # fmt: skip
def demo(headless: bool, out: Path) -> None:  # noqa: FBT001 - click's way
    """Try it: a demo house with a season; without a screen, a whole evening by itself."""
    from ui.demo.start import run_demo

    sys.exit(run_demo(out, headless=headless))


@main.command()
@click.option("--data", type=DIR, required=True,
              help="The server's data folder.")  # fmt: skip
@click.option("--port", type=click.IntRange(1, 65535), required=True, help="Port on loopback.")
@DATABASE_URL
@click.option("--witness", type=DIR, default=None,
              help="A folder in a second place that remembers each right given away.")  # fmt: skip
def serve(data: Path, port: int, database_url: str | None, witness: Path | None) -> None:
    """Run the central server."""
    from sync.server.process import serve as run

    run(data, port, database_url, witness)


@main.group()
def enrol() -> None:
    """Make pairing codes on the server's machine, and join with one."""


@enrol.command("house")
@SERVER
@DATABASE_URL
@click.option("--name", type=NAME, required=True, help="Name of the house.")
@click.option("--operator", type=NAME, required=True, help="Name of its first operator.")
@click.option("--pin", prompt=True, hide_input=True, help="PIN of the first operator.")
@click.option("--address", type=LETTERHEAD, default="",
              help="Letterhead of receipts; lines parted by a comma.")  # fmt: skip
@click.option("--vat-number", type=LINE, default="", help="VAT number on receipts.")
def enrol_house(
    server: Path, name: str, operator: str, pin: str, address: str, vat_number: str,
    database_url: str | None,
) -> None:  # fmt: skip
    """Begin a house on a server (prints its id)."""
    from sync.founding import found_house
    from sync.server.founding import NewHouse

    lines = "\n".join(part.strip() for part in address.split(","))
    said = NewHouse(name, operator, pin, address=lines, vat_number=vat_number)
    click.echo(found_house(server, said, database_url).hex())


@enrol.command("operator")
@DATA
@click.option("--name", type=NAME, required=True, help="Name of the person.")
@click.option("--pin", prompt=True, hide_input=True, help="Four to six digits; six are better.")
@click.option("--role", "roles", multiple=True, default=("seller", "door"), show_default=True,
              type=click.Choice(["seller", "door", "manager"]))  # fmt: skip
def enrol_operator(data: Path | None, name: str, pin: str, roles: tuple[str, ...]) -> None:
    """Let a person work in this house, on all its devices."""
    from boxoffice.commands import add_operator

    _with_installation(data, lambda opened: add_operator(opened.setting, name, pin, roles))


@enrol.command("code")
@SERVER
@DATABASE_URL
@click.option("--house", type=HOUSE, help="Id of the house (default: the only one).")
@click.option("--kind", type=click.Choice(["desk", "door", "manager"]), required=True)
@click.option("--name", type=NAME, required=True, help='Name of the device ("Kassa 1").')
def enrol_code(
    server: Path, house: HouseId | None, kind: str, name: str, database_url: str | None
) -> None:
    """Make a pairing code: good once, for ten minutes."""
    from boxoffice.views import DeviceKind
    from sync.founding import pairing_code

    click.echo(pairing_code(server, house, DeviceKind(kind), name, database_url))


@enrol.command("join")
@DATA
@click.option("--url", type=URL, required=True, help="Address of the server.")
@click.option("--code", required=True, help="The pairing code.")
@click.option("--name", type=LINE, default="",
              help="Name of this device (default: as the pairing code was made for).")  # fmt: skip
@click.option("--witness", type=DIR, default=None,
              help="A folder on another disk for the head witness.")  # fmt: skip
def enrol_join(data: Path | None, url: str, code: str, name: str, witness: Path | None) -> None:
    """Join a house with a pairing code."""
    from boxoffice.platform.folders import data_folder
    from sync.joining import join

    joined = join(data_folder(data), url, code, name, witness)
    click.echo(f"{joined.house_name}: this is {joined.kind} {joined.number}, {joined.name}")


@main.command("import-programme")
@click.argument("files", nargs=-1, required=True, type=FILE)
@DATA
@click.option("--plan", default="", help="Name of an imported plan to pin to the performances.")
def import_programme(files: tuple[Path, ...], data: Path | None, plan: str) -> None:
    """Import events as UiTdatabank publishes them (JSON-LD); says what was left out."""
    from boxoffice.commands import import_programme as run

    _with_installation(data, lambda opened: run(opened.replica, files, plan))


@main.command("import-plan")
@click.argument("files", nargs=-1, required=True, type=FILE)
@DATA
def import_plan(files: tuple[Path, ...], data: Path | None) -> None:
    """Import seating plans (pretix seating-plan JSON)."""
    from boxoffice.commands import import_plans as run

    _with_installation(data, lambda opened: run(opened.replica, files))


@main.command()
@click.argument("images", nargs=-1, required=True, type=FILE)
@click.option("--json", "as_json", is_flag=True, help="One JSON object a line.")
def decode(images: tuple[Path, ...], as_json: bool) -> None:  # noqa: FBT001 - click's way
    """Read the codes in images: file, texts, symbologies, ms."""
    from scanner.report import decode_file, unread

    failed = False
    for image in images:
        try:
            report = decode_file(image)
        except Unavailable as error:  # the other images are still worth reading
            failed = True
            click.echo(f"boxoffice: {in_words(error)}", err=True)
            if as_json:
                click.echo(json.dumps(unread(image, in_words(error)), ensure_ascii=False))
            continue
        texts = ", ".join(reading.text for reading in report.readings) or "-"
        plain = f"{image}: {texts} ({report.ms} ms)"
        click.echo(json.dumps(report.record(), ensure_ascii=False) if as_json else plain)
    if failed:
        sys.exit(3)


@main.group()
def journal() -> None:
    """Look at a journal and prove it."""


@journal.command("show")
@click.argument("database", type=FILE)
@click.option("--limit", type=click.IntRange(1, 2**31), default=50, show_default=True)
def journal_show(database: Path, limit: int) -> None:
    """Print the last events of a device's or server's database."""
    from boxoffice.commands_journal import show_journal
    from sync.server.schema import refuse_newer

    show_journal(database, limit, refuse_newer)


@journal.command("verify")
@click.argument("database", type=FILE)
@click.option("--witness", type=FILE, default=None,
              help="Its file or folder (default: the one beside a device's data).")  # fmt: skip
def journal_verify(database: Path, witness: Path | None) -> None:
    """Check every hash of every chain, and its end against the witness.

    Exit code 1 when one does not hold, or when the witness has seen more.
    """
    from boxoffice.commands_journal import verify_journal
    from sync.server.schema import refuse_newer

    verify_journal(database, refuse_newer, _witnessed(database, witness))


def _witnessed(database: Path, witness: Path | None) -> Head | None:
    from sync.witnessed import witnessed

    try:
        return witnessed(database, witness)
    except (FileNotFoundError, NotADirectoryError, ValueError) as error:
        raise click.BadParameter("there is no witness", param_hint="--witness") from error


@main.command()
@click.argument("database", type=FILE)
@click.option("--timeout", type=click.IntRange(1, 3600), default=60, show_default=True,
              help="Seconds.")  # fmt: skip
def sync(database: Path, timeout: int) -> None:
    """Push what waits and pull what is new, then say how it stands.

    DATABASE is a device's boxoffice.db or the folder it lies in.
    """
    from sync.installation import DATABASE
    from sync.once import sync_once

    state = sync_once(database.parent if database.name == DATABASE else database, timeout)
    click.echo(f"waiting: {state.waiting} · rows pulled: {state.rows} · server: {state.server}")


@main.command()
@click.option("--seeds", type=SEEDS, default="0:100", show_default=True,
              help="From A up to B, B not included.")  # fmt: skip
@click.option("--faults", default="all", show_default=True, help="all, none, or names with commas.")
@click.option("--bug", default="", help="Plant this bug: it must be found.")
@click.option("--shrink", is_flag=True, help="Tell the first failure as a short story.")
@click.option("--json", "as_json", is_flag=True, help="JSON: a line per failure, then the sum.")
def simulate(seeds: range, faults: str, bug: str, *, shrink: bool, as_json: bool) -> None:
    """Play evenings full of faults in virtual time; look for sales lost and seats sold twice.

    Exit code 1 when something was found, or when a planted bug was not.
    """
    from sync.simulator.telling import Wish, tell

    try:
        well = tell(Wish(seeds, faults, bug, shrink, as_json), click.echo)
    except ValueError as error:
        raise click.UsageError(str(error)) from error
    sys.exit(0 if well else 1)


@main.command(hidden=True)
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


@main.command(hidden=True, add_help_option=False, context_settings={"ignore_unknown_options": True})
@click.argument("name", type=click.Choice(list(_PARTS)))
@click.argument("words", nargs=-1, type=click.UNPROCESSED)
def part(name: str, words: tuple[str, ...]) -> None:
    """A process of the demo's evening, which a frozen program can start in no other way."""
    sys.argv = [name, *words]
    importlib.import_module(_PARTS[name]).main()


def _with_installation(data: Path | None, run: Callable[[Installation], None]) -> None:
    from boxoffice.platform.folders import data_folder
    from sync.installation import Installation

    with closing(Installation(data_folder(data))) as opened:
        run(opened)


if __name__ == "__main__":
    main(prog_name="boxoffice")
