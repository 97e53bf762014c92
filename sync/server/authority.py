"""Which device may say what: the rights of one house never reach another's data (sync.md §9).

A device signs what it says, but it may say it of its own house only. What an event would change is
looked at row by row, so that no kind of event and no id that it names is a way around. A device
that oversteps has its event kept in quarantine, as everything is kept, and nothing happens.
"""

from __future__ import annotations

from collections.abc import Callable, Collection, Iterable

from boxoffice import certificate
from boxoffice.fold.row import InTwoHouses
from boxoffice.fold.rows import (
    ORG_SCOPE,
    Admission,
    Conflict,
    Device,
    Grant,
    Row,
    Seat,
    house_scope,
    public_scope,
)
from boxoffice.journal.event import Event
from boxoffice.journal.kinds import Admission as Scan
from boxoffice.journal.kinds import (
    Enrol,
    GrantContest,
    GrantIssue,
    GrantReturn,
    Misread,
    Payload,
    RootTaken,
    RunStart,
    ScanBack,
)
from boxoffice.queries.partners import SELLING

_SERVER_ONLY = {Enrol, RootTaken, GrantIssue, GrantContest}
"""A right and a place in the house come from the server, which answers for them."""
_AT_DOORS = {RunStart, Scan, ScanBack, Misread}
"""All that a volunteer's handheld may say: it is the one that gets lost."""
_AT_HUBS = {RunStart, GrantReturn}
"""Nobody works at a hub: besides what it gives out of its own right it only gives back."""
_OF_THE_OWNER = (Seat, Grant, Conflict, Admission)
"""Rows of the house whose performance it is, which a desk of another house changes by selling."""


class NotAllowedError(Exception):
    """This device may not say this: the event is kept, and does nothing."""


def require_allowed(
    event: Event, rows: Iterable[Row], speaker: Device, rights_at: Callable[[], Collection[bytes]]
) -> None:
    """Raises NotAllowedError unless `speaker` may say the event, which would write `rows`.

    `rights_at`: other houses that have given its house rights and have not ended them. A right is
    ownership: it is sold and given back by its owner also when its house may have no more of them.
    """
    if not may_say(event.payload, speaker.kind):
        raise NotAllowedError(f"{event.kind} by a {speaker.kind}")
    own = speaker.house
    elsewhere = [row for row in rows if row.house != own]  # type: ignore[attr-defined] # all have one
    if not elsewhere:
        return
    sells_for = houses_sold_for(speaker)
    beyond = [row for row in elsewhere if not _within(row, own, sells_for)]
    had = rights_at() if beyond else ()
    for row in beyond:
        if not _within(row, own, had):
            raise NotAllowedError(f"{event.kind} reaches {row.TABLE} of another house")


def houses_sold_for(device: Device) -> tuple[bytes, ...]:
    """Houses whose performances a device may sell: its own, and those in its certificate."""
    more = certificate.claimed(device.certificate).sells_for if device.certificate else ()
    return (device.house, *more)


def may_follow(device: Device) -> tuple[str, ...]:
    """Feeds that a device may read: its house's, and what those show that it may sell for."""
    shown = houses_sold_for(device)[1:] if device.kind in SELLING else ()
    own = (ORG_SCOPE, house_scope(device.house))
    return (*own, *(public_scope(house) for house in shown if house != device.house))


def may_say(payload: Payload, kind: str) -> bool:
    """Whether a device of this kind may say such a thing at all."""
    said = type(payload)
    if said in _SERVER_ONLY:  # a hub out of its own right, as `subgranting` makes sure
        return kind == "hub" and isinstance(payload, GrantIssue) and bool(payload.parent)
    if kind == "hub":
        return said in _AT_HUBS
    return kind != "door" or said in _AT_DOORS


def _within(row: Row, own: bytes, sells_for: Collection[bytes]) -> bool:
    """Whether a row of another house follows from a sale of its tickets."""
    sold_by_us = isinstance(row, InTwoHouses) and row.seller == own  # type: ignore[attr-defined]
    house: bytes = row.house  # type: ignore[attr-defined]
    return house in sells_for and (sold_by_us or isinstance(row, _OF_THE_OWNER))
