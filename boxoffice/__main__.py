"""The command line: its commands are in `boxoffice.command`, and import lazily what they run.

How a command ends is `command.rim`'s; what it may be asked is `command.options`'.
"""

from __future__ import annotations

import click

from boxoffice import __version__
from boxoffice.command.counter_devices import counter
from boxoffice.command.importing import import_codes, import_doors, import_plan, import_programme
from boxoffice.command.journals import journal, sync
from boxoffice.command.own_use import part, selfcheck
from boxoffice.command.reading_codes import decode
from boxoffice.command.rim import Program
from boxoffice.command.serving import enrol, serve, tls
from boxoffice.command.shops import shop
from boxoffice.command.simulating import simulate
from boxoffice.command.workplaces import demo, desk, door, manager

COMMANDS = (
    desk, door, manager, demo, counter, serve, enrol, tls, import_programme, import_plan,
    import_codes, import_doors, decode, journal, sync, shop, simulate, selfcheck, part,
)  # fmt: skip


@click.group(cls=Program, context_settings={"help_option_names": ["-h", "--help"]})
@click.version_option(__version__, prog_name="boxoffice")
@click.option("--verbose", is_flag=True, help="Add the trace to an error.")
@click.option("--tied", is_flag=True, hidden=True, help="End with whoever holds our stdin.")
def main(verbose: bool, tied: bool) -> None:  # noqa: ARG001, FBT001 - click's way; the rim reads it
    """The box office that keeps selling, printing and scanning when the network is gone."""
    if tied:
        from boxoffice.platform.lifeline import tie

        tie()


for command in COMMANDS:
    main.add_command(command)

if __name__ == "__main__":
    main(prog_name="boxoffice")
