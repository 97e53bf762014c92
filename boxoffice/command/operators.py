"""`enrol operator`: a person for the house on this machine."""

from __future__ import annotations

import click

from boxoffice.actions.editing import store_operator
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
