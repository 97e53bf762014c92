"""The commands that write with nothing but the domain: imports, and people."""

from __future__ import annotations

from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

import click

from boxoffice.actions.editing import store_operator, store_plan
from boxoffice.actions.importing import import_event, plan_named
from boxoffice.errors import BoxOfficeError, Refused
from boxoffice.ids import BlobHash, OperatorId
from boxoffice.platform.pins import require_usable
from boxoffice.programme import seating_plan, uitdatabank
from boxoffice.programme.imported import ImportedEvent, Notes, Omission
from boxoffice.queries.house import house_zone
from boxoffice.queries.people import operators
from boxoffice.replica.replica import NOBODY, Replica
from boxoffice.workplace import Setting


def import_programme(replica: Replica, files: tuple[Path, ...], plan: str) -> None:
    """Import UiTdatabank files; one line per event, one per thing left out.

    Refused("unknown_plan") before anything is written; a file that cannot be read or is no
    event stops there, what came before it stands.
    """
    pinned = _plan(replica, plan)
    zone = house_zone(replica.reader(), replica.house)
    for file in files:
        for event in _events(file, replica, zone):
            with _naming(file):
                done = import_event(replica, event, pinned, NOBODY)
            click.echo(
                f"{file.name}: {done.title} · {done.performances} performances, "
                f"{done.sellable} can be sold · {_news(done.changed)}"
            )
            _say_omissions(done.omissions)


def _say_omissions(omissions: tuple[Omission, ...]) -> None:
    for left in omissions:
        click.echo(f"  {left.path}: {left.code} {left.detail}".rstrip())


def _events(file: Path, replica: Replica, zone: str) -> list[ImportedEvent]:
    with _naming(file):
        documents = uitdatabank.read_file(file)
        return [uitdatabank.read_event(found, replica.house, zone) for found in documents]


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
    if not changed:
        return "nothing new"
    return f"{changed} documents written" if changed > 1 else "1 document written"


def import_plans(replica: Replica, files: tuple[Path, ...]) -> None:
    """Import pretix plans. All are read before the first is written: nothing half-done."""
    plans = []
    for file in files:
        notes = Notes()
        with _naming(file):
            plans.append((file, seating_plan.read_file(file, notes), notes))
    for file, plan, notes in plans:
        before = replica.head
        with _naming(file):
            store_plan(replica, plan, NOBODY)
        click.echo(
            f"{file.name}: {plan.name} · {len(plan.seats)} seats, {len(plan.ranks)} ranks"
            f" · {_news(replica.head.seq - before.seq)}"
        )
        _say_omissions(notes.all())


def add_operator(setting: Setting, name: str, pin: str, roles: tuple[str, ...]) -> None:
    """A person with the next free tile. Refused("pin_too_short")."""
    require_usable(pin)
    replica = setting.replica
    known = operators(replica.reader(), replica.house)
    number = 1 + max((person.number for person in known), default=0)
    store_operator(
        replica, OperatorId(replica.new_id()), number, name, pin, roles,
        setting.secrets["pepper"], NOBODY,
    )  # fmt: skip
    click.echo(f"{number}: {name}")
