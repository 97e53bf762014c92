"""Whether the person of an event might do it, by the roles that person had then (sync.md §9).

The device asks before the act; this asks again, because a device may be old, wrong or in strange
hands. The act stands: it has happened, money changed hands. A manager is told, once for each
person, device and act. An event without a person is the installation's own (the command line, an
answered recall), and a house that has nobody on record has nobody to judge.
"""

from __future__ import annotations

from collections.abc import Iterable, Mapping, Sequence
from typing import Any

import msgspec

from boxoffice.catalog.documents import fields
from boxoffice.fold.rows import Conflict, Device, Document, Row
from boxoffice.journal import kinds
from boxoffice.journal.event import Event
from boxoffice.rules.roles import MANAGED, Act, over_ceiling, roles_at, roles_for
from sync.server import conflicts
from sync.server.overlay import BatchRows

KIND = "beyond_rights"
STRANGER = b"stranger"
"""Among the members: nobody of this name was known then."""

_ALWAYS: dict[type[kinds.Payload], Act] = {
    kinds.Reserve: Act.SELL, kinds.Release: Act.SELL, kinds.HandOver: Act.SELL,
    kinds.Extend: Act.SELL,
    kinds.Move: Act.SELL, kinds.Reissue: Act.SELL, kinds.Reprint: Act.SELL,
    kinds.PaymentChange: Act.SELL, kinds.Settle: Act.SELL,
    kinds.TariffState: Act.SELL,
    kinds.SeatsUnblocked: Act.BLOCK, kinds.CodesBlocked: Act.BLOCK,
    kinds.CodesImported: Act.EDIT,
    kinds.GrantRecall: Act.RIGHTS, kinds.GrantRevoke: Act.RIGHTS, kinds.DeviceRevoke: Act.RIGHTS,
    kinds.PiiErase: Act.ERASE,
}  # fmt: skip

_replace = msgspec.structs.replace
_decode = msgspec.msgpack.Decoder(list[bytes]).decode
_FIRST = 3
"""Members before the events: the person, the act, `STRANGER` or nothing."""
_Acts = list[tuple[Act, bytes]]
"""Each with the second person who allowed it, or nothing."""


def beyond(event: Event, before: BatchRows) -> list[Row]:
    """Open conflicts about what this event's person may not do."""
    who = event.envelope.operator
    device = before.get(Device, (event.envelope.device,)) if who else None
    if device is None or not device.house:  # the server itself is a device of no house
        return []
    stranger = before.get(Document, (device.house, "operator", who)) is None
    if stranger and not before.has_people(device.house):
        return []
    rules = _fields(before, device.house, "house", device.house)
    found: list[Row] = []
    for act, second in _acts(event.payload, rules.get("refund_ceiling")):
        allowed = roles_for(rules.get("roles_for"), act)
        people = [who, second] if second else [who]
        if any(allowed & _roles(event, device.house, person, before) for person in people):
            continue
        found.append(_conflict(event, device, act, before, stranger=stranger))
    return found


def known_now(operator: bytes, document: Document, before: BatchRows) -> list[Row]:
    """Conflicts that end because the person's document has come at last: a server that lost its
    tail hears of the act first.
    """
    said = fields(document)
    had = [said.get("roles"), *(roles for _, roles in said.get("roles_before", ()))]
    roles = {role for some in had if isinstance(some, list) for role in some}
    rules = _fields(before, document.house, "house", document.house)
    ended: list[Row] = []
    for conflict in before.open_of(KIND, b""):
        person, act, stranger, *_ = _decode(conflict.members)
        if (person, stranger) != (operator, STRANGER) or conflict.house != document.house:
            continue
        if roles_for(rules.get("roles_for"), Act(act.decode())) & roles:
            ended.append(_replace(conflict, state="closed"))
    return ended


def _acts(payload: kinds.Payload, ceiling: object) -> _Acts:
    """What of an event not everybody may do."""
    match payload:
        case kinds.Sale():
            return _of_sale(payload)
        case kinds.Exchange():
            return [*_of_sale(payload.sale), *_refund(payload.sale.payments, ceiling)]
        case kinds.Void():
            return [(Act.SELL, b""), *_refund(payload.payments, ceiling)]
        case kinds.Admission():
            return [(Act.ADMIT, payload.second)] if payload.despite else []
        case kinds.SeatsBlocked():
            return [(Act.BLOCK, payload.second)]
        case kinds.Decide():
            back = () if payload.refund is None else payload.refund.payments
            return [(Act.DECIDE, b""), *_refund(back, ceiling)]
        case kinds.DocumentEdit():
            return [(Act.EDIT, b"")] if payload.kind in MANAGED else []
    act = _ALWAYS.get(type(payload))
    return [] if act is None else [(act, b"")]


def _of_sale(sale: kinds.Sale) -> _Acts:
    acts: _Acts = [(Act.SELL, b"")]
    if sale.override is not None:
        acts.append((Act.OVERRIDE, sale.second))
    if any(ticket.cents == 0 for ticket in sale.tickets):
        seconds = [change.second for change in sale.changes if change.second]
        acts.append((Act.FREE, sale.second or next(iter(seconds), b"")))
    return acts + [(Act.PRICE, change.second) for change in sale.changes]


def _refund(payments: Sequence[kinds.SoldPayment], ceiling: object) -> _Acts:
    back = -sum(payment.cents for payment in payments)
    return [(Act.REFUND, b"")] if over_ceiling(back, ceiling) else []


def _roles(event: Event, house: bytes, person: bytes, before: BatchRows) -> frozenset[str]:
    envelope = event.envelope
    at_ms = envelope.wall_ms + envelope.offset_ms
    return roles_at(_fields(before, house, "operator", person), at_ms, envelope.error_ms)


def _fields(before: BatchRows, house: bytes, kind: str, id_: bytes) -> Mapping[str, Any]:
    document = before.get(Document, (house, kind, id_))
    return {} if document is None else before.fields_of(document)


def _conflict(
    event: Event, device: Device, act: Act, before: BatchRows, *, stranger: bool
) -> Conflict:
    who, named = event.envelope.operator, act.value.encode()
    about = b"".join((device.id, named, who))
    known = before.get(Conflict, (conflicts.named(KIND, about),))
    open_ = known is not None and known.state == "open"
    earlier = _decode(known.members)[_FIRST:] if known is not None and open_ else []
    members: Iterable[bytes] = (who, named, STRANGER if stranger else b"", *earlier, event.hash)
    return conflicts.other(KIND, device.house, about, list(members))
