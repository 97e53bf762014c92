"""What is known of one device as rows of a list, and what can be done about it."""

from __future__ import annotations

from boxoffice.views import DeviceStory
from ui import formats
from ui.counted import Counted
from ui.language import translate
from ui.widgets.rows import Row

LOST, STOLEN = "lost", "stolen"


def device_rows(story: DeviceStory, sure: object, zone: str) -> list[Row]:
    """Contact, head, last sale, rights that are out, scans without a sale; then the acts."""
    return [
        *_known(story, zone),
        *(_outstanding(story, sure) if story.state == "active" else _freed(story)),
        *_scans(story, zone),
        *(_acts(story, sure) if story.state == "active" else _gone(story, zone)),
    ]


def _when(at_ms: int, zone: str) -> str:
    return f"{formats.day_of(at_ms, zone)} {formats.clock(at_ms, zone)}"


def _known(story: DeviceStory, zone: str) -> list[Row]:
    never = translate("Devices", "never heard of by this computer")
    seen = _when(story.last_contact_ms, zone) if story.last_contact_ms else never
    waits = translate("Devices", "{count} events waited there then").format(count=story.waiting)
    rows = [
        Row(
            "contact", seen, waits if story.last_contact_ms else "",
            translate("Devices", "contact"), icon="sync",
        )
    ]  # fmt: skip
    if story.head:
        told = translate("Devices", "the newest event that the server has of it")
        rows.append(Row("head", story.head, told, translate("Devices", "journal"), icon="list"))
    sale = story.last_sale
    if sale is not None:
        later = translate("Devices", "what it sold after this and did not send is missing here")
        rows.append(
            Row(
                "sale", f"{sale.number} · {_when(sale.at_ms, zone)}", later,
                translate("Devices", "last sale"), formats.amount(sale.total_cents), icon="receipt",
            )
        )  # fmt: skip
    return rows


def _outstanding(story: DeviceStory, sure: object) -> list[Row]:
    lead = translate("Devices", "its places")
    asks = translate("Devices", "Enter asks for them; it gives them when it hears of it")
    again = translate("Devices", "Enter again: ask for them")
    rows = []
    for one in story.outstanding:
        key = ("recall", one.performance)
        starts = f"{formats.planned(one.starts_local):%d/%m %H:%M}" if one.starts_local else ""
        rows.append(
            Row(
                key, f"{one.title} · {starts}", again if sure == key else asks, lead,
                Counted.places(one.places), icon="seat", strong=sure == key,
            )
        )  # fmt: skip
    if not rows:
        rows.append(Row("none", translate("Devices", "it owns no unsold places"), lead=lead))
    return rows


def _freed(story: DeviceStory) -> list[Row]:
    """What it owned: sold again by others, and perhaps sold by it before."""
    lead = translate("Devices", "its places")
    seats = translate("Devices", "{seats}: free again")
    free = translate("Devices", "what it owned is free again")
    may = translate("Devices", "a ticket that it sold and never told may turn up")
    rows = []
    for at, one in enumerate(story.freed):
        starts = f"{formats.planned(one.starts_local):%d/%m %H:%M}" if one.starts_local else ""
        said = seats.format(seats=one.seats) if one.seats else free
        head = " · ".join(part for part in (one.title, starts) if part)
        rows.append(Row(("freed", at), head, f"{said} · {may}", lead, icon="seat", role="warning"))
    return rows or [Row("none", translate("Devices", "it owned no unsold places"), lead=lead)]


def _scans(story: DeviceStory, zone: str) -> list[Row]:
    lead = translate("Devices", "no sale")
    unknown = translate("Devices", "came in by its signature, its sale unknown: {door}, {time}")
    return [
        Row(
            ("scan", at), f"{scan.title} · {scan.label}",
            unknown.format(door=scan.door, time=_when(scan.at_ms, zone)), lead,
            icon="ticket", role="warning",
        )
        for at, scan in enumerate(story.unknown_scans)
    ]  # fmt: skip


def _acts(story: DeviceStory, sure: object) -> list[Row]:
    places = Counted.places(sum(one.places for one in story.outstanding))
    lost = translate("Devices", "it is lost: no answers any more, its {places} are free")
    stolen = translate("Devices", "it is stolen: its tickets of after today let nobody in either")
    again = translate("Devices", "Enter again: this cannot be taken back")
    return [
        Row(
            LOST, again if sure == LOST else lost.format(places=places), icon="cross",
            role="danger" if sure == LOST else "muted",
        ),
        Row(
            STOLEN, again if sure == STOLEN else stolen, icon="lock",
            role="danger" if sure == STOLEN else "muted",
        ),
    ]  # fmt: skip


def _gone(story: DeviceStory, zone: str) -> list[Row]:
    said = {
        LOST: translate("Devices", "cut off as lost since {time}"),
        STOLEN: translate("Devices", "cut off as stolen since {time}"),
    }.get(story.state, story.state)
    word = said.format(time=_when(story.since_ms, zone))
    return [Row("state", word, icon="lock", role="danger")]
