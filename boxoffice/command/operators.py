"""`enrol operator`: a person for the house on this machine."""

from __future__ import annotations

import click

from boxoffice.actions.editing import give_badge, store_operator
from boxoffice.errors import Refused
from boxoffice.ids import OperatorId
from boxoffice.platform.pins import require_usable
from boxoffice.queries.people import operators
from boxoffice.replica.replica import NOBODY
from boxoffice.workplace import Setting


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


def add_badge(setting: Setting, name: str, code: str) -> None:
    """A badge for somebody who works here. Refused("unknown_operator" | "badge_short")."""
    replica = setting.replica
    known = operators(replica.reader(), replica.house)
    person = next((one for one in known if one.name == name), None)
    if person is None:
        raise Refused("unknown_operator", name=name)
    give_badge(replica, person.id, code.strip(), setting.secrets["pepper"], NOBODY)
    click.echo(f"{person.number}: {person.name}")
