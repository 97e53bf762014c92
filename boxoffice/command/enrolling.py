"""`enrol`: how houses, people and installations come to a server, and how they leave it."""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING, Literal

import click

from boxoffice.command.installed import with_installation, with_office
from boxoffice.command.options import (
    DATA,
    DATABASE_URL,
    DIR,
    FILE,
    HOUSE,
    LETTERHEAD,
    LINE,
    NAME,
    PIN,
    SERVER,
    URL,
)
from boxoffice.command.rim import Group

if TYPE_CHECKING:
    from boxoffice.ids import HouseId


@click.group(cls=Group)
def enrol() -> None:
    """Make pairing codes on the server's machine, and join with one."""


@enrol.command("house")
@SERVER
@DATABASE_URL
@click.option("--name", type=NAME, required=True, help="Name of the house.")
@click.option("--operator", type=NAME, required=True, help="Name of its first operator.")
@PIN
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
@PIN
@click.option("--role", "roles", multiple=True, default=("seller", "door"), show_default=True,
              type=click.Choice(["seller", "door", "manager"]))  # fmt: skip
def enrol_operator(data: Path | None, name: str, pin: str, roles: tuple[str, ...]) -> None:
    """Let a person work in this house, on all its devices."""
    from boxoffice.command.operators import add_operator

    with_office(data, lambda opened: add_operator(opened.setting, name, pin, roles))


@enrol.command("badge")
@DATA
@click.option("--name", type=NAME, required=True, help="Name of the person.")
@click.option("--code", prompt="Badge (scan it)", hide_input=True,
              help="What the badge says; asked for when not given.")  # fmt: skip
def enrol_badge(data: Path | None, name: str, code: str) -> None:
    """Let a badge stand for the PIN of a person, on all devices; one before it is worth nothing."""
    from boxoffice.command.operators import add_badge

    with_office(data, lambda opened: add_badge(opened.setting, name, code))


@enrol.command("revoke")
@DATA
@click.option("--device", type=NAME, required=True, help='Name of the device ("Kassa 2").')
@click.option("--why", type=click.Choice(["lost", "stolen"]), required=True)
def enrol_revoke(data: Path | None, device: str, why: Literal["lost", "stolen"]) -> None:
    """Cut off another device of this house; it leaves with the next contact, as any event."""
    from boxoffice.command.revoking import revoke_device

    with_office(data, lambda opened: revoke_device(opened.setting, device, why))


@enrol.command("code")
@SERVER
@DATABASE_URL
@click.option("--house", type=HOUSE, help="Id of the house (default: the only one).")
@click.option("--kind", type=click.Choice(["desk", "door", "manager", "hub"]),
              required=True)  # fmt: skip
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


@enrol.command("hub")
@DATA
@click.option("--url", type=URL, default=None, help="Its fixed address.")
@click.option("--find", is_flag=True, help="Find it in the building's network (mDNS).")
def enrol_hub(data: Path | None, url: str | None, find: bool) -> None:  # noqa: FBT001 - click's way
    """Tell a device where its building's hub is; without an option, that there is none."""
    from sync.hub.address import MDNS, choose_hub

    if url and find:
        raise click.UsageError("give --url or --find, not both")
    setting = MDNS if find else url or ""
    with_installation(data, lambda opened: choose_hub(opened.replica, setting))


@enrol.command("partner")
@SERVER
@DATABASE_URL
@click.option("--house", type=HOUSE, required=True, help="Id of the house whose tickets they are.")
@click.option("--seller", type=HOUSE, required=True, help="Id of the house that may sell them.")
@click.option("--end", is_flag=True, help="From now on it may no more.")
def enrol_partner(
    server: Path, house: HouseId, seller: HouseId, database_url: str | None, *, end: bool
) -> None:
    """Let the desks of one house sell the tickets of another."""
    from sync.partnership import let_sell

    owner, other = let_sell(server, house, seller, database_url, may=not end)
    said = "no more" if end else "from now on, each desk as soon as it has heard of it"
    click.echo(f"{other} sells for {owner}: {said}")


@enrol.command("leave")
@SERVER
@DATABASE_URL
@click.option("--house", type=HOUSE, help="Id of the house (default: the only one).")
@click.argument("file", type=FILE)
def enrol_leave(server: Path, house: HouseId | None, file: Path, database_url: str | None) -> None:
    """Write what a house takes along to a group's server; its own is stopped first, for good."""
    from sync.changing_server import leave

    said = leave(server, house, file, database_url)
    keys = said.keys[-1]
    click.echo(
        f"{said.name}: {len(said.codes)} tickets of {len(keys.performances)} performances, "
        f"{len(keys.devices)} keys; keep {file} as a secret, and remove it afterwards"
    )


@enrol.command("take-in")
@SERVER
@DATABASE_URL
@click.argument("file", type=FILE)
@click.option("--operator", type=NAME, required=True, help="Name of its first operator here.")
@PIN
@click.option("--name", type=LINE, default="", help="Name of the house (default: as it was).")
def enrol_take_in(
    server: Path, file: Path, operator: str, pin: str, name: str, database_url: str | None
) -> None:
    """Take in a house that was alone: doors here believe the tickets that it has sold."""
    from sync.changing_server import take_in

    said = take_in(server, file, operator, pin, name, database_url)
    click.echo(f"{said.house.hex()}  {said.name}; its devices join anew: boxoffice enrol code")


@enrol.command("former")
@SERVER
@DATABASE_URL
@click.option("--house", type=HOUSE, help="Id of the house (default: the only one).")
@click.option(
    "--number", type=click.IntRange(1), required=True, help="Its number at the old server."
)
@click.option("--why", type=click.Choice(["lost", "stolen"]), required=True)
def enrol_former(
    server: Path, house: HouseId | None, number: int, why: Literal["lost", "stolen"],
    database_url: str | None,
) -> None:  # fmt: skip
    """Say that a device from before its house joined is lost or stolen."""
    from sync.changing_server import revoke_former

    revoke_former(server, house, number, why, database_url)
    click.echo(f"{number}: {why}")
