"""`serve` and `tls`: the server or a hub, and what devices trust them by."""

from __future__ import annotations

from contextlib import suppress
from pathlib import Path

import click

from boxoffice.command.options import ADDRESS, DATABASE_URL, DIR, HOST, SERVER, URL
from boxoffice.command.rim import Command, Group

HOSTS = click.option("--host", "hosts", type=HOST, multiple=True, required=True,
                     help="Name or address that devices call it by; may be repeated.")  # fmt: skip


@click.command(cls=Command)
@click.option("--data", type=DIR, required=True,
              help="The server's data folder.")  # fmt: skip
@click.option("--port", type=click.IntRange(1, 65535), required=True, help="Port to listen on.")
@click.option("--listen", type=ADDRESS, default="127.0.0.1", show_default=True,
              help="Address to listen on; others than this machine's own need TLS.")  # fmt: skip
@DATABASE_URL
@click.option("--witness", type=DIR, default=None,
              help="A folder in a second place that remembers each right given away.")  # fmt: skip
@click.option("--hub", is_flag=True, help="Be the hub of one building; the folder joined as such.")
@click.option("--upstream", type=URL, default=None,
              help="With --hub: address of the server (default: where it joined).")  # fmt: skip
def serve(
    data: Path, port: int, listen: str, database_url: str | None, witness: Path | None,
    hub: bool, upstream: str | None,  # noqa: FBT001 - click's way
) -> None:  # fmt: skip
    """Run the central server, or with --hub the hub of one building."""
    if hub:
        from sync.hub.process import serve_hub

        serve_hub(data, listen, port, upstream or "", witness, lambda url: _ready(url, "hub", data))
        return
    from sync.server.process import serve as run

    def ready(url: str, houses: list[str]) -> None:
        _ready(url, ", ".join(houses) or "no house yet (boxoffice enrol house)", data)

    run(data, port, database_url, witness, listen, ready)


def _ready(url: str, what: str, data: Path) -> None:
    with suppress(OSError):  # nobody listens: it serves all the same
        click.echo(f"{url} · {what} · {data} · ready")


@click.group(cls=Group)
def tls() -> None:
    """Let devices and server trust each other by the organisation's own root."""


@tls.command("make")
@SERVER
@HOSTS
def tls_make(server: Path, hosts: tuple[str, ...]) -> None:
    """Make the root at first use, and the server's certificate for a year; then start it again."""
    from datetime import UTC, datetime

    from sync import tls as making

    click.echo(making.make(server, hosts, datetime.now(UTC)))


@tls.command("hub")
@SERVER
@HOSTS
@click.option("--hub", type=DIR, required=True, help="The hub's data folder, or one to carry there")
def tls_hub(server: Path, hosts: tuple[str, ...], hub: Path) -> None:
    """Make a certificate for the hub of a building, for a year."""
    from datetime import UTC, datetime

    from sync import tls as making

    click.echo(making.make_for_hub(server, hosts, hub, datetime.now(UTC)))


@tls.command("rotate")
@SERVER
@HOSTS
def tls_rotate(server: Path, hosts: tuple[str, ...]) -> None:
    """Let the next root, which devices know already, take the place of the present one."""
    from datetime import UTC, datetime

    from sync import tls as making

    click.echo(making.rotate(server, hosts, datetime.now(UTC)))
