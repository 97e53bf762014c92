"""What the desk says of customers and reservations, in three parts where it is a message."""

from __future__ import annotations

from collections.abc import Callable

from boxoffice.actions.reserving import Reserved
from boxoffice.clock import Planned
from boxoffice.views import ReservationView
from ui import formats
from ui.counted import Counted
from ui.desk.who_work import Who, WhoWork
from ui.language import QT_TRANSLATE_NOOP, translate
from ui.strings import Message

_PURPOSES = {
    "newsletter": QT_TRANSLATE_NOOP("People", "newsletter"),
    "programme": QT_TRANSLATE_NOOP("People", "programme by post"),
    "sharing": QT_TRANSLATE_NOOP("People", "shared with other houses"),
}
_SOURCES = {
    "desk": QT_TRANSLATE_NOOP("People", "at the desk"),
    "phone": QT_TRANSLATE_NOOP("People", "by telephone"),
    "web": QT_TRANSLATE_NOOP("People", "on the web"),
    "paper": QT_TRANSLATE_NOOP("People", "on paper"),
}


def purpose_word(purpose: str) -> str:
    """What a consent is for."""
    return translate("People", _PURPOSES.get(purpose, purpose))


def source_word(source: str) -> str:
    """How it was said."""
    return translate("People", _SOURCES.get(source, source))


def moment(until: str) -> str:
    """`27/11 19:50`: a planned moment, by the wall."""
    at = formats.planned(until)
    return f"{at:%d/%m %H:%M}"


def asked(work: WhoWork) -> tuple[str, str, str]:
    """Title, what it is about, and what the keys do."""
    return _ASKED.get(work.ask, _nothing)(work)


def _nothing(_work: WhoWork) -> tuple[str, str, str]:
    return "", "", ""


def _customer(_work: WhoWork) -> tuple[str, str, str]:
    return (
        translate("People", "Customer"),
        "",
        translate("People", "Enter: this one · Tab: e-mail · Esc: without a name"),
    )


def _until(work: WhoWork) -> str:
    said = translate("People", "{tickets}, kept until {time}")
    count = Counted.tickets(len(work.basket.places))
    return said.format(tickets=count, time=moment(work.until.local))


def _reserve(work: WhoWork) -> tuple[str, str, str]:
    hint = translate("People", "Enter: this one · Esc: do not reserve")
    return translate("People", "Reserve for whom?"), _until(work), hint


def _confirm(work: WhoWork) -> tuple[str, str, str]:
    title = translate("People", "Reserve for {name}").format(name=work.basket.name)
    return title, _until(work), translate("People", "Enter: reserve · Esc: back")


def _edit(_work: WhoWork) -> tuple[str, str, str]:
    hint = translate("People", "Enter: save · Tab: next field · Esc: do nothing")
    return translate("People", "Details"), "", hint


def _household(work: WhoWork) -> tuple[str, str, str]:
    name = work.person.details.name if work.person else ""
    title = translate("People", "Who lives with {name}?").format(name=name)
    return title, "", translate("People", "Enter: this one · Esc: do nothing")


def _note(_work: WhoWork) -> tuple[str, str, str]:
    return translate("People", "Note"), "", translate("People", "Enter: save · Esc: do nothing")


def _member(work: WhoWork) -> tuple[str, str, str]:
    held = dict(work.person.memberships).get(work.membership, "") if work.person else ""
    until = translate("People", "until {day}").format(day=formats.day(held)) if held else ""
    hint = translate("People", "Last day, as 31/08/2027 · Enter: save; empty: no more · Esc")
    return work.membership, until, hint


_ASKED: dict[Who, Callable[[WhoWork], tuple[str, str, str]]] = {
    Who.CUSTOMER: _customer,
    Who.RESERVE: _reserve,
    Who.CONFIRM: _confirm,
    Who.EDIT: _edit,
    Who.HOUSEHOLD: _household,
    Who.NOTE: _note,
    Who.MEMBER: _member,
}


def nothing_found(work: WhoWork, copied: str) -> str:
    """`Niets gevonden voor ‘petr’ op deze pc (stand 19:12). Leek erop: Peeters.`."""
    said = translate("People", "Nothing found for ‘{text}’ on this computer.")
    if copied:
        said = translate("People", "Nothing found for ‘{text}’ on this computer (as of {time}).")
    parts = [said.format(text=work.typed, time=copied)]
    if work.like:
        names = ", ".join(name.capitalize() for name in work.like)
        parts.append(translate("People", "Looked like it: {names}.").format(names=names))
    name = work.ask == Who.RESERVE
    parts.append(
        translate("People", "Enter: in this name; with an e-mail a new customer.")
        if name
        else translate("People", "Enter: new customer · Tab: e-mail")
    )
    return " ".join(parts)


def reserved(kept: Reserved, until: Planned) -> Message:
    """It is on disk."""
    return Message(
        translate("People", "{number} reserved: {tickets}").format(
            number=kept.number, tickets=Counted.tickets(kept.places)
        ),
        translate("People", "saved"),
        translate("People", "kept until {time}").format(time=moment(until.local)),
        "good",
        "tick-circle",
    )


def came_too_late(view: ReservationView, labels: str, count: int) -> Message:
    """It was released, and equal places are free or not (screens.md §10, number 12)."""
    time = formats.clock(view.freed_ms, view.zone)
    who = view.freed_by or translate("People", "the house’s rule")
    return Message(
        translate("People", "Reservation {name} lapsed at {time} (released by {who})").format(
            name=view.name, time=time, who=who
        ),
        translate("People", "{count} equal places are free: {seats}").format(
            count=count, seats=labels
        )
        if count
        else translate("People", "equal places of ours are not free any more"),
        translate("People", "Enter takes them at the same price")
        if count
        else translate("People", "type a number to see what is left"),
        "warning",
        "hourglass",
    )


def elsewhere(view: ReservationView) -> Message:
    """Another desk owns it."""
    owner = view.owner or translate("People", "the server")
    return Message(
        translate("People", "Reservation {name} is kept by {owner}").format(
            name=view.name, owner=owner
        ),
        translate("People", "nothing was booked; the places stay reserved"),
        translate("People", "let it be collected there, or have it handed over"),
        "warning",
        "hourglass",
    )


def freed(count: int) -> Message:
    """Written at once."""
    return Message(
        translate("People", "{places} freed").format(places=Counted.places(count)),
        translate("People", "saved"),
        translate("People", "Ctrl+Z within 10 seconds reserves them again"),
        "good",
        "tick-circle",
    )


def reserved_again(count: int) -> Message:
    """After Ctrl+Z."""
    return Message(
        translate("People", "{places} reserved again").format(places=Counted.places(count)),
        translate("People", "what was sold meanwhile stays sold"),
        tone="good",
        icon="tick-circle",
    )


def kept_longer(until: Planned) -> Message:
    """Vasthouden."""
    return Message(
        translate("People", "Kept until {time}").format(time=moment(until.local)),
        translate("People", "saved"),
        tone="good",
        icon="tick-circle",
    )


def printing() -> Message:
    """The evening list is on its way."""
    return Message(
        translate("People", "The evening list goes to the printer"), icon="printer", tone="good"
    )


def nothing_kept() -> Message:
    """An empty basket, or no list."""
    return Message(translate("People", "No performance is chosen"), icon="hourglass")


def kept_already() -> Message:
    """F7 on what is being collected."""
    return Message(
        translate("People", "These places are reserved already"),
        translate("People", "they stay reserved until they are paid or freed"),
        translate("People", "F8 card · F9 cash · Esc twice: put back"),
        "warning",
        "hourglass",
    )


def exchange_is_paid() -> Message:
    """F7 on what tickets go back for: they would stay valid, and both would be kept."""
    return Message(
        translate("People", "An exchange is not reserved"),
        translate("People", "the tickets that were to go back are still valid"),
        translate("People", "F8 card · F9 cash · Esc twice: put back"),
        "warning",
        "exchange",
    )


def order_open() -> Message:
    """F4 or F7 while an order is looked at."""
    return Message(
        translate("People", "An order is open"),
        translate("People", "it was sold before; nothing is changed"),
        translate("People", "Esc closes it, then it goes"),
        icon="receipt",
    )
