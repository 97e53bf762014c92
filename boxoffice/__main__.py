"""The command line: its commands are in `boxoffice.command`, each module imported when it is asked.

How a command ends is `command.rim`'s; what it may be asked is `command.options`'.
"""

from __future__ import annotations

import click

from boxoffice import __version__
from boxoffice.command.rim import Program

COMMANDS = {
    "workplaces": ("desk", "door", "manager", "demo"),
    "counter_devices": ("counter",),
    "door_devices": ("scanners",),
    "layouts": ("layout",),
    "serving": ("serve", "tls"),
    "enrolling": ("enrol",),
    "taking_over": ("import-orders", "import-customers", "import-vouchers"),
    "importing": (
        "import-programme",
        "import-plan",
        "import-prices",
        "import-codes",
        "import-doors",
    ),
    "reading_codes": ("decode",),
    "journals": ("journal", "sync"),
    "backups": ("backup",),
    "shops": ("shop",),
    "simulating": ("simulate",),
    "own_use": ("selfcheck", "part"),
}
"""The commands of each module of `boxoffice.command`, in the order of the help. A desk's first
paint waits for no other command's options (design.md §11).
"""


@click.group(
    cls=Program, modules=COMMANDS, context_settings={"help_option_names": ["-h", "--help"]}
)
@click.version_option(__version__, prog_name="boxoffice")
@click.option("--verbose", is_flag=True, help="Add the trace to an error.")
@click.option("--tied", is_flag=True, hidden=True, help="End with whoever holds our stdin.")
def main(verbose: bool, tied: bool) -> None:  # noqa: ARG001, FBT001 - click's way; the rim reads it
    """The box office that keeps selling, printing and scanning when the network is gone."""
    if tied:
        from boxoffice.platform.lifeline import tie

        tie()


if __name__ == "__main__":
    main(prog_name="boxoffice")
