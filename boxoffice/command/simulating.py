"""`simulate`: evenings full of faults."""

from __future__ import annotations

import sys

import click

from boxoffice.command.options import SEEDS
from boxoffice.command.rim import Command


@click.command(cls=Command)
@click.option("--seeds", type=SEEDS, default="0:100", show_default=True,
              help="From A up to B, B not included.")  # fmt: skip
@click.option("--devices", type=click.IntRange(1, 20), default=4, show_default=True,
              help="Desks of the house.")  # fmt: skip
@click.option("--actions", type=click.IntRange(1, 10_000), default=220, show_default=True,
              help="How much happens in each evening.")  # fmt: skip
@click.option("--faults", default="all", show_default=True, help="all, none, or names with commas.")
@click.option("--bug", default="", help="Plant this bug: it must be found.")
@click.option("--shrink", is_flag=True, help="Tell the first failure as a short story.")
@click.option("--json", "as_json", is_flag=True, help="JSON: a line per failure, then the sum.")
@click.option("--jobs", type=click.IntRange(0, 256), default=0,
              help="Processes (default: one for each core).")  # fmt: skip
def simulate(
    seeds: range, devices: int, actions: int, faults: str, bug: str, jobs: int,
    *, shrink: bool, as_json: bool,
) -> None:  # fmt: skip
    """Play evenings full of faults in virtual time; look for sales lost and seats sold twice.

    Exit code 1 when something was found, or when a planted bug was not.
    """
    from sync.simulator.telling import Wish, tell

    try:
        well = tell(Wish(seeds, faults, bug, shrink, as_json, devices, actions, jobs), click.echo)
    except ValueError as error:
        raise click.UsageError(str(error), click.get_current_context()) from error
    sys.exit(0 if well else 1)
