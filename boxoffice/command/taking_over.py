"""`import-orders`, `import-customers`, `import-vouchers`: what another system sold and knows."""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING

import click

from boxoffice.command.installed import with_office
from boxoffice.command.options import DATA, FILE, NAME
from boxoffice.command.rim import REFUSED, Command

if TYPE_CHECKING:
    from collections.abc import Sequence

    from boxoffice.network import Refusal, Wish
    from boxoffice.programme.old_orders import LeftOut
    from sync.installation import Installation

SOURCE = click.option("--source", type=NAME, required=True,
                      help="What the other system is called; the same each time.")  # fmt: skip
DRY = click.option("--dry-run", is_flag=True, help="Only say what would happen.")


@click.command("import-orders", cls=Command)
@click.argument("file", type=FILE)
@DATA
@SOURCE
@DRY
def import_orders(file: Path, data: Path | None, source: str, dry_run: bool) -> None:  # noqa: FBT001 - click's way
    """Take over what another system sold and reserved: CSV, one line a place.

    An order is taken over whole or not at all; one that is here already is not taken again.
    Exit code 1 when an order was left out.
    """
    from boxoffice.actions.taking_over import TakingOver
    from boxoffice.programme.old_orders import read_orders
    from boxoffice.replica.replica import NOBODY
    from sync.once import wait_until_in_step

    def run(opened: Installation) -> None:
        orders, unread = read_orders(file)
        taking = TakingOver(opened.replica, opened.setting.catalogue, source, NOBODY)
        intended = taking.intended(orders, unread)
        if dry_run:
            intended = taking.as_known_here(intended)
        done, left = 0, intended.left
        if not dry_run and (intended.sales or intended.reservations):
            intended = intended.without(_claimed(opened, taking.wishes(intended)))
            done, more = taking.carry_out(intended)
            wait_until_in_step(opened)
            left = (*intended.left, *more)
        places = sum(len(one.places) for one in (*intended.sales, *intended.reservations))
        would = "would be taken over" if dry_run else f"{done} orders taken over"
        click.echo(
            f"{len(intended.sales)} sold and {len(intended.reservations)} reserved, "
            f"{places} places: {would}; {len(intended.known)} were here already"
        )
        _say_left(left)

    with_office(data, run)


def _claimed(opened: Installation, wishes: tuple[Wish, ...]) -> tuple[Refusal, ...]:
    """The rights that are missing, asked of the server."""
    from sync.once import wait_until_in_step

    opened.worker.start()
    wait_until_in_step(opened)
    return opened.network.claim(wishes)


@click.command("import-customers", cls=Command)
@click.argument("file", type=FILE)
@DATA
@SOURCE
@DRY
def import_customers(file: Path, data: Path | None, source: str, dry_run: bool) -> None:  # noqa: FBT001 - click's way
    """Take over customers: CSV with name, e-mail, telephone, address, and consent with its day."""
    from boxoffice.actions.taking_people import take_customers
    from boxoffice.programme.old_people import read_customers
    from boxoffice.replica.replica import NOBODY

    def run(opened: Installation) -> None:
        found, left = read_customers(file)
        taken = take_customers(opened.replica, source, found, NOBODY, dry=dry_run)
        _say_taken("customers", taken, len(found) - taken, left, dry=dry_run)

    with_office(data, run)


@click.command("import-vouchers", cls=Command)
@click.argument("file", type=FILE)
@DATA
@SOURCE
@DRY
def import_vouchers(file: Path, data: Path | None, source: str, dry_run: bool) -> None:  # noqa: FBT001 - click's way
    """Take over vouchers with what is left of them: CSV with code, balance and last day.

    Each is taken over once: what was spent here since does not come back. One that has another
    balance there since is said.
    """
    from boxoffice.actions.taken_before import vouchers_changed
    from boxoffice.actions.taking_people import take_vouchers
    from boxoffice.programme.old_people import read_vouchers
    from boxoffice.replica.replica import NOBODY

    def run(opened: Installation) -> None:
        found, unread = read_vouchers(file)
        left = (*unread, *vouchers_changed(opened.replica.reader(), found))
        taken = take_vouchers(opened.replica, source, found, NOBODY, dry=dry_run)
        _say_taken("vouchers", taken, len(found) - taken, left, dry=dry_run)

    with_office(data, run)


def _say_taken(what: str, taken: int, known: int, left: Sequence[LeftOut], *, dry: bool) -> None:
    would = "would be taken over" if dry else "taken over"
    click.echo(f"{taken} {what} {would}; {known} were here already")
    _say_left(left)


def _say_left(left: Sequence[LeftOut]) -> None:
    """What was left out and what to look at, a line each on stderr; exit code 1 for any."""
    from boxoffice.command.words_of_taking import verdict, why

    for one in left:
        click.echo(
            f"{verdict(one)}: {one.number or '(no number)'}, line {one.line}: {why(one)}", err=True
        )
    if left:
        click.get_current_context().exit(REFUSED)
