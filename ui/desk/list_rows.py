"""Reservations, the evening, who to remind and a customer as rows of a list."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from dataclasses import replace
from datetime import date

from boxoffice.catalog.customer import PURPOSES
from boxoffice.clock import local_from_ms
from boxoffice.queries.collecting import in_short
from boxoffice.views import (
    CustomerFound,
    CustomerView,
    EveningRow,
    KeptRow,
    OrderFound,
    ReservationView,
)
from ui import formats
from ui.counted import Counted
from ui.desk import order_words, people_words
from ui.desk.list_work import Listed, ListWork
from ui.language import translate
from ui.widgets.rows import Row

Page = tuple[str, str, list[Row], str, str]
"""Title, count, rows, what is said without any, keys."""


def listed(work: ListWork, zone: str) -> Page:
    """The list that is open."""
    if work.shown == Listed.EVENING:
        return _evening_page(work)
    if work.shown == Listed.DUE:
        return _due_page(work, zone)
    if work.shown == Listed.REMIND:
        return _remind_page(work)
    return _kept_page(work)


def _kept_page(work: ListWork) -> Page:
    keys = translate(
        "People",
        "Space: mark · Ctrl+A: all · F7: hold longer · Enter: open · F5: evening list · Esc",
    )
    places = _places(work.kept)
    return (
        translate("People", "Reservations · {show}").format(show=_title(work)),
        Counted.not_collected(places) if places else "",
        [reserved_row(view, marked=view.id in work.marked) for view in work.kept],
        translate("People", "Nothing is reserved any more for this performance."),
        _keys_of_marked(work) or keys,
    )


def _evening_page(work: ListWork) -> Page:
    return (
        translate("People", "Evening list · {show}").format(show=_title(work)),
        Counted.places(sum(row.count for row in work.evening)),
        [_evening(row) for row in work.evening],
        translate("People", "Nobody is expected yet."),
        translate("People", "Enter: open · Ctrl+P: print · F5: what is due · Esc: seats"),
    )


def _due_page(work: ListWork, zone: str) -> Page:
    total = sum(order.total_cents for order in work.due)
    return (
        translate("People", "Sold on account, not paid yet"),
        formats.euro(total) if work.due else "",
        [_due(order, zone) for order in work.due],
        translate("People", "Nothing is to be paid any more."),
        translate("People", "Enter: open, then F8 or F9 pays · F5: who to remind · Esc: seats"),
    )


def _remind_page(work: ListWork) -> Page:
    keys = translate(
        "People",
        "Space: mark · Ctrl+A: all · F7: hold longer · Enter: open · F5: reservations · Esc",
    )
    return (
        translate("People", "To remind · every show"),
        Counted.not_collected(_places(work.reserved())) if work.remind else "",
        [_remind(row, marked=row.kept.id in work.marked) for row in work.remind],
        translate("People", "Nobody is to be reminded: no deadline comes within two days."),
        _keys_of_marked(work) or keys,
    )


def _title(work: ListWork) -> str:
    return work.performance.title if work.performance else ""


def _places(views: Iterable[ReservationView]) -> int:
    return sum(len(view.open()) for view in views)


def _keys_of_marked(work: ListWork) -> str:
    """What the keys do with the reservations that are marked; empty while none is."""
    if not work.marked:
        return ""
    marked = _places(view for view in work.reserved() if view.id in work.marked)
    keys = translate("People", "Enter: free {places} · F7: hold longer · Esc: seats")
    return keys.format(places=Counted.places(marked))


def _remind(row: KeptRow, *, marked: bool = False) -> Row:
    """As a reservation, with its show, every way to reach its customer, and always its last day."""
    kept = row.kept
    starts = f"{formats.planned(row.starts_local):%d/%m}" if row.starts_local else ""
    about = f"{row.title} {starts}".strip()
    owner = "" if kept.ours else kept.owner or translate("People", "the server")
    said = (
        in_short(place.label for place in kept.open()),
        kept.phone,
        owner,
        kept.email,
        kept.note,
    )
    line = reserved_row(kept, marked=marked)
    detail = " · ".join(part for part in (about, *said) if part)
    day = formats.planned(kept.until).strftime("%d/%m")
    return replace(line, detail=detail, trail_detail=day, spoken=f"{line.spoken}, {about}")


def reserved_row(view: ReservationView, *, marked: bool = False) -> Row:
    """Number, name, seats and phone, deadline and whose it is."""
    open_ = view.open()
    places = in_short(place.label for place in open_ or view.places)
    reach = view.phone or view.note
    state = "" if view.ours else view.owner or translate("People", "the server")
    lapsed = translate("People", "lapsed") if not open_ else state
    return Row(
        key=view.id,
        lead=view.number,
        main=view.name,
        detail=" · ".join(part for part in (places, reach) if part),
        trail=formats.planned(view.until).strftime("%H:%M"),
        trail_detail=lapsed or formats.planned(view.until).strftime("%d/%m"),
        icon="tick-circle" if marked else "hourglass",
        role="text" if open_ else "muted",
        strong=marked,
        spoken=translate("People", "{name}, {places}, kept until {time}").format(
            name=view.name, places=places, time=people_words.moment(view.until)
        ),
    )


def found_row(view: ReservationView, today: date) -> Row:
    """A reservation among what was searched for. The deadline comes first: in a narrow column
    many places are shortened, never the hour until which they are kept.
    """
    places = in_short(place.label for place in view.open() or view.places)
    at = formats.planned(view.until)
    time = f"{at:%H:%M}" if at.date() == today else f"{at:%d/%m}"
    lapsed = translate("People", "lapsed")
    until = translate("People", "until {time}").format(time=time) if view.open() else lapsed
    return Row(
        key=view.id, lead=view.number, main=view.name, detail=f"{until} · {places}",
        icon="hourglass", strong=bool(view.open()),
    )  # fmt: skip


def _due(order: OrderFound, zone: str) -> Row:
    """Number, since when, what for, and how much of it is due."""
    at = local_from_ms(order.at_ms, zone)
    return Row(
        key=order.id, lead=order.number, main=order.places, detail=f"{at:%d/%m/%Y}",
        trail=formats.amount(order.total_cents), icon="invoice",
    )  # fmt: skip


def _evening(row: EveningRow) -> Row:
    inside = translate("People", "{count} inside").format(count=row.inside) if row.inside else ""
    detail = " · ".join(part for part in (row.places, row.phone, inside) if part)
    state = translate("People", "reserved")
    if row.state != "reserved":
        state = order_words.state_word(row.state)
    return Row(
        key=row.order or row.reservation,
        lead=row.number,
        main=row.name or translate("People", "without a name"),
        detail=detail,
        trail=str(row.count),
        trail_detail=state,
        icon="hourglass" if row.state == "reserved" else "ticket",
        role="text" if row.name else "muted",
    )


DETAILS, HOUSEHOLD, NOTE, ERASE = "details", "household", "note", "erase"
LEAVE = "leave"


def customer(view: CustomerView, sure: object, zone: str) -> Page:
    """One customer: what is known, what was said, who is alike, and what was bought."""
    said = view.details
    rows = [
        Row(
            DETAILS, said.email or translate("People", "no e-mail"), said.address,
            translate("People", "details"), said.phone, icon="person",
        ),
        *(_alike(one, sure=sure == ("alike", one.id)) for one in view.alike),
        *(_member(name, until) for name, until in view.memberships),
        *_consents(view),
        *_household(view.household, sure=sure == LEAVE),
        *(
            Row(("said", at), note, lead=translate("People", "note"), icon="note")
            for at, note in enumerate(view.notes)
        ),
        Row(NOTE, translate("People", "write a note"), icon="plus", role="muted"),
        *(_order(order, zone) for order in view.orders),
        _erase(sure=sure == ERASE),
    ]  # fmt: skip
    keys = translate("People", "Enter: change or open · F4: another customer · Esc: seats")
    return said.name, translate("People", "CUSTOMER"), rows, "", keys


def _alike(one: CustomerFound, *, sure: bool) -> Row:
    said = one.details
    reach = " · ".join(part for part in (said.email, said.phone) if part)
    asks = translate("People", "Enter again: they are one and the same")
    word = asks if sure else translate("People", "perhaps the same: Enter puts them together")
    return Row(
        ("alike", one.id), said.name, f"{word} · {reach}" if reach else word,
        translate("People", "alike"), icon="people", role="warning", strong=sure,
    )  # fmt: skip


def _consents(view: CustomerView) -> list[Row]:
    known = {one.purpose: one for one in view.consents}
    rows = []
    for purpose in PURPOSES:
        one = known.get(purpose)
        state = translate("People", "not asked")
        detail = ""
        if one is not None:
            state = translate("People", "yes") if one.given else translate("People", "no")
            day = formats.planned(one.date).strftime("%d/%m/%Y")
            detail = f"{day} · {people_words.source_word(one.source)}"
        icon = "tick-circle" if one is not None and one.given else "question"
        word = people_words.purpose_word(purpose)
        lead = translate("People", "consent")
        rows.append(Row(("consent", purpose), word, detail, lead, state, icon=icon))
    return rows


def _member(name: str, until: str) -> Row:
    lead = translate("People", "member")
    no = translate("People", "no")
    return Row(
        ("member", name), name, translate("People", "Enter: until when"), lead,
        formats.day(until) if until else no, icon="badge" if until else "question",
    )  # fmt: skip


def _household(others: Sequence[CustomerFound], *, sure: bool) -> list[Row]:
    lead = translate("People", "household")
    rows = [
        Row(("person", one.id), one.details.name, one.details.phone, lead, icon="people")
        for one in others
    ]
    word = translate("People", "add somebody of the household")
    more = [Row(HOUSEHOLD, word, icon="plus", role="muted")]
    if others:
        goes = translate("People", "lives here no more")
        again = translate("People", "Enter again: out of this household")
        more.append(Row(LEAVE, again if sure else goes, icon="minus", role="muted", strong=sure))
    return rows + more


def _order(order: OrderFound, zone: str) -> Row:
    return Row(
        ("order", order.id), order.places, formats.day_of(order.at_ms, zone), order.number,
        formats.amount(order.total_cents), order_words.state_word(order.state), icon="receipt",
    )  # fmt: skip


def _erase(*, sure: bool) -> Row:
    word = translate("People", "forget this person everywhere")
    again = translate("People", "Enter again: name, e-mail, telephone and notes go for good")
    return Row(ERASE, again if sure else word, icon="cross", role="danger" if sure else "muted")
