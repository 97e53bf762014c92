"""What the import commands do with their files, and what they say of them."""

from __future__ import annotations

import json
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

import click

from boxoffice.actions.door_setting import set_doors
from boxoffice.actions.editing import store_plan
from boxoffice.actions.importing import Imported, import_event, plan_named
from boxoffice.actions.importing_codes import by_performance, named
from boxoffice.actions.importing_codes import import_codes as take_codes
from boxoffice.actions.pricing import save_prices
from boxoffice.command.import_words import became, many, omitted, sellable
from boxoffice.errors import BoxOfficeError, Refused, Unavailable
from boxoffice.ids import BlobHash, HouseId
from boxoffice.programme import foreign_codes, price_file, seating_plan, uitdatabank
from boxoffice.programme.imported import ImportedEvent, Notes, Omission
from boxoffice.queries.catalogue import Catalogue
from boxoffice.queries.house import house_zone
from boxoffice.replica.replica import NOBODY, Replica


def import_programme(replica: Replica, files: tuple[Path, ...], plan: str) -> None:
    """Import UiTdatabank files; one line per event, one per thing left out or changed.

    An event that comes several times is imported as it comes last, so that a folder of old and new
    files changes nothing when it is imported again. Refused("unknown_plan") before anything is
    written; a file that cannot be read or is no event stops there, what came before it stands.
    """
    pinned = _plan(replica, plan)
    found, failure = _read(files, replica)
    last = {event.production.id: at for at, (_, event) in enumerate(found)}
    for at, (file, event) in enumerate(found):
        later = last[event.production.id]
        if later > at:
            again = found[later][0].name
            click.echo(f"{file.name}: {event.production.title} · left out: {again} has it again")
            continue
        with _naming(file):
            _say(file, import_event(replica, event, pinned, NOBODY))
    if failure is not None:
        raise failure


def _read(
    files: tuple[Path, ...], replica: Replica
) -> tuple[list[tuple[Path, ImportedEvent]], BoxOfficeError | None]:
    """The events of the files, up to the first file that cannot be read, and why it cannot."""
    zone = house_zone(replica.reader(), replica.house)
    found: list[tuple[Path, ImportedEvent]] = []
    for file in files:
        try:
            with _naming(file):
                documents = uitdatabank.read_file(file)
                events = [uitdatabank.read_event(one, replica.house, zone) for one in documents]
        except BoxOfficeError as error:
            return found, error
        found += [(file, event) for event in events]
    return found, None


def _say(file: Path, done: Imported) -> None:
    click.echo(
        f"{file.name}: {done.title} · {many(done.performances, 'performance')}, "
        f"{sellable(done.sellable, done.lacks)} · {_news(done.changed)}"
    )
    for news in done.news:
        click.echo(f"  {became(news)}")
    _say_omissions(done.omissions)


def _say_omissions(omissions: tuple[Omission, ...]) -> None:
    for left in omissions:
        click.echo(f"  {omitted(left)}")


@contextmanager
def _naming(file: Path) -> Iterator[None]:
    """Which of several files an error is about."""
    try:
        yield
    except BoxOfficeError as error:
        error.params.setdefault("file", str(file))
        raise


def _plan(replica: Replica, name: str) -> BlobHash | None:
    if not name:
        return None
    found = plan_named(replica, name)
    if found is None:
        raise Refused("unknown_plan", name=name)
    return found


def _news(changed: int) -> str:
    return f"{many(changed, 'document')} written" if changed else "nothing new"


def import_plans(replica: Replica, files: tuple[Path, ...]) -> None:
    """Import pretix plans. All are read before the first is written: nothing half-done."""
    plans = []
    for file in files:
        notes = Notes()
        with _naming(file):
            plans.append((file, seating_plan.read_file(file, notes), notes))
    for file, plan, notes in plans:
        before, known = replica.head, plan_named(replica, plan.name)
        with _naming(file):
            stored = store_plan(replica, plan, NOBODY)
        click.echo(
            f"{file.name}: {plan.name} · {many(len(plan.seats), 'seat')}, "
            f"{many(len(plan.ranks), 'rank')} · {_news(replica.head.seq - before.seq)}"
        )
        if known not in (None, stored):
            click.echo("  performances keep the plan they have until import-programme --plan")
        _say_omissions(notes.all())


def import_codes(
    replica: Replica, catalogue: Catalogue, files: tuple[Path, ...], performance: str, source: str
) -> None:
    """Take over codes of another system. All files are understood before the first is written."""
    store, house = replica.reader(), replica.house
    lists = [(file, foreign_codes.read_file(file)) for file in files]
    known = [
        (file, by_performance(store, catalogue, house, lines, performance, str(file)))
        for file, lines in lists
    ]
    for file, listed in known:
        for done in take_codes(replica, catalogue, source, listed, NOBODY):
            word = f"{done.written} new or changed" if done.written else "nothing new"
            show = f"{done.title} {done.starts_local}"
            click.echo(f"{file.name}: {show} · {many(done.codes, 'code')} · {word}")
            if done.missing:
                click.echo(
                    f"  {many(done.missing, 'code')} of before not in the list: still valid;"
                    " give them the state “cancelled” to refuse them"
                )


def import_doors(
    replica: Replica, catalogue: Catalogue, file: Path, performance: str, starts: str
) -> None:
    """Set how the doors let in, of the house or of one performance."""
    with _naming(file):
        try:
            said = json.loads(file.read_text("utf-8-sig"))
        except (OSError, ValueError) as error:
            raise Unavailable("door_setup_unreadable", reason=str(error)) from error
        if not isinstance(said, dict):
            raise Refused("door_setup_wrong", reason="not an object with fields")
        show = None
        if performance or starts:
            show = named(replica.reader(), catalogue, replica.house, performance, starts)
        changed = set_doors(replica, said, NOBODY, show.id if show else b"")
    where = f"{show.title} {show.starts_local}" if show else "all doors of the house"
    click.echo(f"{file.name}: {where} · {'changed' if changed else 'nothing new'}")


def import_prices(
    replica: Replica, catalogue: Catalogue, file: Path, performance: str, starts: str
) -> None:
    """Take in a price list; pin it to the performances of a title, or of a title and a start."""
    prices = price_file.read_file(file, HouseId(replica.house))
    shows = [
        one
        for one in catalogue.performances(replica.reader())
        if performance
        and one.house == replica.house
        and one.title.casefold() == performance.casefold()
        and one.starts_local.startswith(starts)
    ]
    if performance and not shows:
        raise Refused("performance_not_named", name=f"{performance} {starts}".strip())
    _, new, pinned = save_prices(replica, catalogue, prices, shows, NOBODY)
    click.echo(
        f"{file.name}: {prices.name} · {many(len(prices.types), 'price')}"
        f" · {'a new version' if new else 'nothing new'}"
        f" · {many(pinned, 'performance')} pinned to it"
    )
