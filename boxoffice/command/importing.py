"""`import-programme`, `import-plan`, `import-prices`, `import-codes` and `import-doors`."""

from __future__ import annotations

from pathlib import Path

import click

from boxoffice.command.installed import with_office
from boxoffice.command.options import DATA, FILE
from boxoffice.command.rim import Command


@click.command("import-programme", cls=Command)
@click.argument("files", nargs=-1, required=True, type=FILE)
@DATA
@click.option("--plan", default="", help="Name of an imported plan to pin to the performances.")
def import_programme(files: tuple[Path, ...], data: Path | None, plan: str) -> None:
    """Import events as UiTdatabank publishes them (JSON-LD); says what was left out."""
    from boxoffice.command.import_files import import_programme as run

    with_office(data, lambda opened: run(opened.replica, files, plan))


@click.command("import-plan", cls=Command)
@click.argument("files", nargs=-1, required=True, type=FILE)
@DATA
def import_plan(files: tuple[Path, ...], data: Path | None) -> None:
    """Import seating plans (pretix seating-plan JSON)."""
    from boxoffice.command.import_files import import_plans as run

    with_office(data, lambda opened: run(opened.replica, files))


@click.command("import-prices", cls=Command)
@click.argument("file", type=FILE)
@DATA
@click.option("--performance", default="", help="Title of the performances to pin it to.")
@click.option("--starts", default="", help="Only those that begin so (2026-11-27).")
def import_prices(file: Path, data: Path | None, performance: str, starts: str) -> None:
    """Take in a price list with conditions, fees and codes (JSON; see docs/prices.md)."""
    from boxoffice.command.import_files import import_prices as run

    with_office(
        data,
        lambda opened: run(opened.replica, opened.setting.catalogue, file, performance, starts),
    )


@click.command("import-codes", cls=Command)
@click.argument("files", nargs=-1, required=True, type=FILE)
@DATA
@click.option("--performance", default="", help="Title of the performance, where a file has none.")
@click.option("--source", default="imported", help="Name of the system that printed the codes.")
def import_codes(files: tuple[Path, ...], data: Path | None, performance: str, source: str) -> None:
    """Take over ticket codes of another system (CSV with a column "code"); doors let them in."""
    from boxoffice.command.import_files import import_codes as run

    with_office(
        data,
        lambda opened: run(opened.replica, opened.setting.catalogue, files, performance, source),
    )


@click.command("import-doors", cls=Command)
@click.argument("file", type=FILE)
@DATA
@click.option("--performance", default="", help="Title of the only performance that it is for.")
@click.option("--starts", default="", help="When that begins (2026-11-27T20:00), of several.")
def import_doors(file: Path, data: Path | None, performance: str, starts: str) -> None:
    """Set how the house's doors let in (JSON; docs/door-setup.md names the fields)."""
    from boxoffice.command.import_files import import_doors as run

    with_office(
        data,
        lambda opened: run(opened.replica, opened.setting.catalogue, file, performance, starts),
    )
