"""`shop`: keys for web shops, and what a house lets them do; on the server's own machine."""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING

import click

from boxoffice.command.options import DATABASE_URL, HOUSE, NAME, SERVER
from boxoffice.command.rim import Group

if TYPE_CHECKING:
    from boxoffice.ids import HouseId

WHOSE = click.option("--house", type=HOUSE, help="Id of the house (default: the only one).")


@click.group(cls=Group)
def shop() -> None:
    """Let web shops sell for a house (docs/shop.md)."""


@shop.command("key")
@SERVER
@DATABASE_URL
@WHOSE
@click.option("--name", type=NAME, required=True,
              help="Name of the shop; a second key for it sees the same orders.")  # fmt: skip
@click.option("--per-minute", type=click.IntRange(1, 100_000), default=600, show_default=True,
              help="Requests a minute in the long run.")  # fmt: skip
def shop_key(
    server: Path, house: HouseId | None, name: str, per_minute: int, database_url: str | None
) -> None:
    """Make a key for a shop, and print it: it is shown this once."""
    from sync.shop.managing import shop_office

    with shop_office(server, house, database_url) as office:
        click.echo(office.new_key(name, per_minute))


@shop.command("keys")
@SERVER
@DATABASE_URL
@WHOSE
def shop_keys(server: Path, house: HouseId | None, database_url: str | None) -> None:
    """List the keys of a house: id, limit, state, shop."""
    from sync.shop.managing import shop_office

    with shop_office(server, house, database_url) as office:
        for key in office.all_keys():
            state = "revoked" if key.revoked else "in use"
            click.echo(f"{key.id}  {key.per_minute}/min  {state}  {key.name}")


@shop.command("revoke")
@SERVER
@DATABASE_URL
@WHOSE
@click.option("--key", "key_id", required=True, help="Id of the key, as `shop keys` lists it.")
def shop_revoke(server: Path, house: HouseId | None, key_id: str, database_url: str | None) -> None:
    """End a key, from this moment on."""
    from sync.shop.managing import shop_office

    with shop_office(server, house, database_url) as office:
        office.revoke(key_id)


@shop.command("rule")
@SERVER
@DATABASE_URL
@WHOSE
@click.option("--cancel-hours", type=click.IntRange(-1, 8760), default=-1, show_default=True,
              help="Shops may cancel until so many hours before the start; -1: never.")  # fmt: skip
@click.option("--closes-minutes", type=click.IntRange(0, 100_000), default=0, show_default=True,
              help="The web stops selling so many minutes before the start.")  # fmt: skip
@click.option("--price", "prices", type=NAME, multiple=True,
              help="Name of a price that the web sells; default: all but free.")  # fmt: skip
def shop_rule(
    server: Path, house: HouseId | None, cancel_hours: int, closes_minutes: int,
    prices: tuple[str, ...], database_url: str | None,
) -> None:  # fmt: skip
    """Say what the house lets its web shops do."""
    from sync.shop.managing import shop_office
    from sync.shop.rule import WebRule

    with shop_office(server, house, database_url) as office:
        office.set_rule(WebRule(cancel_hours, closes_minutes, prices))
