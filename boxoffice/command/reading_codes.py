"""`decode`: codes in pictures."""

from __future__ import annotations

import json
from pathlib import Path

import click

from boxoffice.command.options import FILE
from boxoffice.command.rim import DONE, Command, complain
from boxoffice.command.words import in_words
from boxoffice.errors import Unavailable


@click.command(cls=Command)
@click.argument("images", nargs=-1, required=True, type=FILE)
@click.option("--json", "as_json", is_flag=True, help="One JSON object a line.")
def decode(images: tuple[Path, ...], as_json: bool) -> None:  # noqa: FBT001 - click's way
    """Read the QR codes and Code 128 in images: file, texts, symbologies, ms."""
    from scanner.report import decode_file, unread

    code = DONE
    for image in images:
        try:
            report = decode_file(image)
        except Unavailable as error:  # the other images are still worth reading
            code = complain(error)
            if as_json:
                click.echo(json.dumps(unread(image, in_words(error)), ensure_ascii=False))
            continue
        texts = ", ".join(reading.text for reading in report.readings) or "-"
        plain = f"{image}: {texts} ({report.ms} ms)"
        click.echo(json.dumps(report.record(), ensure_ascii=False) if as_json else plain)
    click.get_current_context().exit(code)
