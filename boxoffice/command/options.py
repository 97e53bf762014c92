"""What the command line asks for: folders, names, addresses; what nobody can mean is refused."""

from __future__ import annotations

import ipaddress
import re
import sys
from collections.abc import Callable
from contextlib import suppress
from pathlib import Path
from typing import Any
from urllib.parse import urlsplit

import click

from boxoffice.ids import ID_LENGTH, HouseId

MOST_LETTERS = 100
"""Of a name: it stands on tiles, tickets and in every list."""
MOST_OF_HOST = 253
_LABEL = re.compile(r"[A-Za-z0-9]([A-Za-z0-9-]{0,61}[A-Za-z0-9])?")
"""One part of a name of the network (RFC 1123 §2.1)."""
MOST_SEEDS = 10_000_000
MOST_LINES = 1000
"""Letters of a letterhead."""


class Text(click.ParamType[str]):
    """Printable text within a length, white space folded; a name may not be empty."""

    name = "text"

    def __init__(self, most: int = MOST_LETTERS, *, empty: bool = False) -> None:
        self._most = most
        self._empty = empty

    def convert(self, value: Any, param: click.Parameter | None, ctx: click.Context | None) -> str:
        """The text, folded."""
        text = " ".join(str(value).split())
        if not text and not self._empty:
            self.fail("is empty", param, ctx)
        if len(text) > self._most:
            self.fail(f"has {len(text)} letters; at most {self._most} are allowed", param, ctx)
        if not text.isprintable():
            self.fail("holds characters that cannot be shown", param, ctx)
        return text


class ServerUrl(click.ParamType[str]):
    """The address of a server: http or https, a host, perhaps a port and a path."""

    name = "url"

    def convert(self, value: Any, param: click.Parameter | None, ctx: click.Context | None) -> str:
        """The address as it was given."""
        try:
            parts = urlsplit(str(value).strip())
            usable = parts.scheme in ("http", "https") and parts.hostname and parts.port != 0
        except ValueError:  # a port of letters or above 65535, half an IPv6 address
            usable = False
        if not usable or parts.query or parts.fragment:
            self.fail("is no address like http://192.168.1.20:8700", param, ctx)
        return str(value).strip()


class Address(click.ParamType[str]):
    """An IP address of this machine."""

    name = "address"

    def convert(self, value: Any, param: click.Parameter | None, ctx: click.Context | None) -> str:
        """The address as it was given."""
        try:
            return str(ipaddress.ip_address(str(value).strip()))
        except ValueError:
            self.fail("is no address like 0.0.0.0 or 192.168.1.20", param, ctx)


class HostName(click.ParamType[str]):
    """What devices call a machine by: a name of the network, or an IP address."""

    name = "host"

    def convert(self, value: Any, param: click.Parameter | None, ctx: click.Context | None) -> str:
        """The name as it was given."""
        host = str(value).strip()
        with suppress(ValueError):
            return str(ipaddress.ip_address(host))
        labels = host.removesuffix(".").split(".")
        if len(host) > MOST_OF_HOST or not all(_LABEL.fullmatch(label) for label in labels):
            self.fail("is no name like tickets.dekring.be and no address", param, ctx)
        return host


class House(click.ParamType[HouseId]):
    """The id of a house, as `enrol house` printed it."""

    name = "id"

    def convert(
        self, value: Any, param: click.Parameter | None, ctx: click.Context | None
    ) -> HouseId:
        """Its 16 bytes."""
        try:
            found = bytes.fromhex(value)
        except ValueError:
            found = b""
        if len(found) != ID_LENGTH:
            self.fail("is no id of a house", param, ctx)
        return HouseId(found)


class Seeds(click.ParamType[range]):
    """Seeds of simulations, `A:B`: from A up to B, B not included; or one alone."""

    name = "A:B"

    def convert(
        self, value: Any, param: click.Parameter | None, ctx: click.Context | None
    ) -> range:
        """The seeds in order."""
        first, colon, last = str(value).partition(":")
        try:
            seeds = range(int(first), int(last) if colon else int(first) + 1)
        except ValueError:
            seeds = range(0)
        if not 0 < seeds.stop - seeds.start <= MOST_SEEDS:  # len() of more than 2 ** 63 raises
            self.fail(f"is no range of up to {MOST_SEEDS} seeds like 0:100", param, ctx)
        return seeds


def _pin(ctx: click.Context, _param: click.Parameter, value: str | None) -> str:
    """The PIN that was given, typed unseen at a terminal, or piped in by a script."""
    if value is not None:
        return value
    if sys.stdin is not None and sys.stdin.isatty():
        typed: str = click.prompt("PIN", hide_input=True)
        return typed
    piped = sys.stdin.readline(MOST_LETTERS).strip() if sys.stdin is not None else ""
    if not piped:
        raise click.UsageError("nobody is here to type a PIN: give it with --pin", ctx)
    return piped


HOUSE = House()
SEEDS = Seeds()
NAME, LINE = Text(), Text(empty=True)
LETTERHEAD = Text(MOST_LINES, empty=True)
URL = ServerUrl()
ADDRESS = Address()
HOST = HostName()
DIR = click.Path(path_type=Path, file_okay=False)
FILE = click.Path(path_type=Path)

DATA = click.option(
    "--data",
    type=DIR,
    default=None,
    help="Data folder of this installation (default: the user's own).",
)
PIN = click.option(
    "--pin", callback=_pin, default=None, help="Four to six digits, six are better (default: asks)."
)
SERVER = click.option("--server", type=DIR, required=True, help="The server's data folder.")
LOOK = (
    click.option("--theme", type=click.Choice(["light", "dark", "contrast"]), default=None,
                 help="Colours (default: as the system)."),
    click.option("--language", type=click.Choice(["nl", "fr", "en"]), default=None,
                 help="Language on screen (default: as chosen at the first start, else nl)."),
)  # fmt: skip


def looks(command: Callable[..., Any]) -> Callable[..., Any]:
    """The options that all three workplaces have."""
    for option in reversed(LOOK):
        command = option(command)
    return DATA(command)


def _database_url(ctx: click.Context, param: click.Parameter, value: str | None) -> str | None:
    from sync.server.engine import usable

    if value is not None and not usable(value):
        wanted = "is neither sqlite:////path/to/file nor postgresql+psycopg://user@host/database"
        raise click.BadParameter(wanted, ctx, param)
    return value


DATABASE_URL = click.option("--database-url", default=None, callback=_database_url,
                            help="SQLAlchemy URL; default: SQLite in the data folder.")  # fmt: skip
