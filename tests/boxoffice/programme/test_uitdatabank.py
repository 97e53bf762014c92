"""Reading UiTdatabank events: real shapes, missing fields, and nothing left out in silence."""

from __future__ import annotations

from collections.abc import Mapping
from pathlib import Path
from typing import Any

import pytest

from boxoffice.command.import_words import omitted
from boxoffice.errors import Refused
from boxoffice.ids import HouseId
from boxoffice.programme.imported import ImportedEvent
from boxoffice.programme.uitdatabank import read_event, read_file

FIXTURES = Path(__file__).parents[2] / "fixtures" / "programme"
HOUSE = HouseId(b"h" * 16)
ZONE = "Europe/Brussels"


def document(name: str) -> dict[str, Any]:
    (found,) = read_file(FIXTURES / f"{name}.json")
    return dict(found)


def event(name: str) -> ImportedEvent:
    return read_event(document(name), HOUSE, ZONE)


def noted(imported: ImportedEvent) -> set[tuple[str, str]]:
    return {(omission.path, omission.code) for omission in imported.omissions}


def test_names_places_and_languages() -> None:
    """A name is one line in the main language; the other languages are kept beside it."""
    read = event("reeks")
    assert read.production.title == "Sterren kijken voor beginners"
    assert read.titles[1] == ("fr", "Regarder les étoiles")
    assert read.production.genre == "Wetenschap"
    assert read.production.source == "https://example.org/event/reeks"
    assert {performance.hall for performance in read.performances} == {
        "Gemeenschapscentrum De Linde"
    }
    assert read.organizer == "Sterrenkring"


def test_dates_of_old_exports_come_from_the_summary() -> None:
    """Before 2017 several dates stood only in a text: all are read, across the clock change."""
    read = event("reeks")
    assert [(p.starts_local, p.ends_local) for p in read.performances] == [
        ("2026-03-26T20:00", "2026-03-26T22:00"),
        ("2026-04-02T20:00", "2026-04-03T00:30"),
        ("2026-04-09T20:00", ""),
    ]
    assert ("calendarSummary", "dates_from_summary") in noted(read)


def test_prices_are_exact_and_base_comes_first() -> None:
    """12,00 and 8.5 become cents without a float between; the base price is the default."""
    read = event("reeks")
    assert read.price_list is not None
    assert [(t.number, t.name, t.cents_by_rank) for t in read.price_list.types] == [
        (1, "Basistarief", (1200,)),
        (2, "Student", (850,)),
        (3, "Klas", (10000,)),
    ]
    assert dict(read.price_names)[read.price_list.types[1].id][1] == ("fr", "Étudiant")
    assert all(p.price_list == read.price_list.id for p in read.performances)


def test_every_price_left_out_is_said() -> None:
    """Negative, fractions of a cent, foreign money, UiTPAS and nameless prices are never sold."""
    assert {
        ("priceInfo[2]", "price_uitpas"),
        ("priceInfo[3]", "price_for_group"),
        ("priceInfo[4].price", "price_negative"),
        ("priceInfo[5].price", "price_unreadable"),
        ("priceInfo[6].priceCurrency", "price_currency"),
        ("priceInfo[7].name", "price_name_missing"),
        ("location.bookingInfo", "price_of_location"),
        ("videos", "not_kept"),
    } <= noted(event("reeks"))


def test_status_and_capacity_per_date() -> None:
    """Cancelled, postponed, sold out and unknown words each close their own date."""
    read = event("boekbaar")
    assert [(p.starts_local, p.status, p.capacity) for p in read.performances] == [
        ("2026-10-24T20:00", "cancelled", 0),
        ("2026-10-25T19:00", "available", 120),
        ("2026-10-26T14:00", "closed", 0),
        ("2026-10-27T20:00", "moved", 0),
        ("2026-10-28T20:00", "closed", 0),
    ]


def test_odd_dates_are_said() -> None:
    """500 BC, an end before its start, a double date and a word instead of a date are left out."""
    assert {
        ("@id", "source_missing"),
        ("subEvent[1].endDate", "end_before_start"),
        ("subEvent[1].bookingAvailability", "remaining_not_kept"),
        ("subEvent[2].startDate", "offset_unusual"),
        ("subEvent[2].endDate", "end_missing"),
        ("subEvent[4].status", "status_unknown"),
        ("startDate", "date_duplicate"),
        ("subEvent[6].startDate", "date_unreadable"),
        ("subEvent[7].startDate", "date_missing"),
        ("subEvent[8]", "subevent_bad"),
        ("bookingAvailability.capacity", "capacity_of_all_dates"),
        ("priceInfo", "price_missing"),
    } <= noted(event("boekbaar"))


def test_missing_place_falls_back_to_the_address() -> None:
    """Without a name the hall is where it stands, in the main language."""
    read = event("boekbaar")
    assert read.performances[0].hall == "Rue Haute 1, 1000 Bruxelles"
    assert read.production.title == "Trois fois du jazz"
    assert ("location.name", "location_name_missing") in noted(read)


def test_a_place_without_name_and_address_is_said_as_such() -> None:
    """There is nothing to call the hall by, and no empty text is quoted."""
    read = read_event(document("reeks") | {"location": {}}, HOUSE, ZONE)
    assert {performance.hall for performance in read.performances} == {""}
    (left,) = [one for one in read.omissions if one.path == "location.name"]
    assert left.code == "location_missing"
    assert "(no text)" not in omitted(left)


@pytest.mark.parametrize(
    "sign", ["\u202e", "\u2066", "\u200f", "\u061c", "\x1b", "\x9b", "\x7f", "\ufeff", "&#x202E;"]
)
def test_a_title_is_never_turned_around(sign: str) -> None:
    """On a screen, a ticket, a terminal: what stands for nothing and changes the rest goes."""
    name = {"nl": f"Ster{sign}ren <b>kijken</b>", "fr": "Regarder"}
    read = read_event(document("reeks") | {"name": name}, HOUSE, ZONE)
    assert read.production.title == "Sterren kijken"
    (left,) = [one for one in read.omissions if one.code == "characters_hidden"]
    assert (left.path, left.detail) == ("name.nl", "1")
    assert "1 left out" in omitted(left)


JOINED = "\u0645\u06cc\u200c\u062e\u0648 👨\u200d👩"


def test_joiners_of_scripts_and_emoji_stay() -> None:
    """They are part of how a word is written."""
    read = read_event(document("reeks") | {"name": JOINED}, HOUSE, ZONE)
    assert read.production.title == JOINED


def test_html_becomes_plain_text() -> None:
    """Breaks and paragraphs stay, line feeds of the source and scripts go."""
    read = event("oude-uitvoer")
    assert read.production.title == "Een huwelijk & andere rampen"
    assert read.production.description == (
        "Een bizarre bruiloft met fijne schoonmoeders.\nMet pauze.\n\nTickets: vooraf\n\n"
        "– een\n– twee"
    )


def test_hour_and_price_of_the_oldest_exports() -> None:
    """Midnight with "om 20:00" in the summary is 20:00; `bookingInfo` gives the one price."""
    read = event("oude-uitvoer")
    assert [p.starts_local for p in read.performances] == ["2016-04-21T20:00"]
    assert read.price_list is not None
    assert [(t.name, t.cents_by_rank) for t in read.price_list.types] == [("Basistarief", (1600,))]
    assert {
        ("startDate", "time_from_summary"),
        ("endDate", "end_missing"),
        ("bookingInfo[0].description", "price_in_text"),
    } <= noted(read)


def test_period_with_opening_hours_becomes_dates() -> None:
    """Each open day is one performance, the last day included, past midnight on the next day."""
    read = event("tentoonstelling")
    assert [(p.starts_local, p.ends_local) for p in read.performances] == [
        ("2026-03-26T20:00", "2026-03-27T01:00"),
        ("2026-03-28T14:00", "2026-03-28T18:00"),
        ("2026-03-29T14:00", "2026-03-29T18:00"),
    ]
    assert ("openingHours[2]", "hours_bad") in noted(read)
    assert read.production.description == "Foto's.\n\nVan donderdag\ntot zondag."


def test_period_without_hours_is_one_performance_to_its_last_minute() -> None:
    """A visitor on the last day is not too late: the published midnight is that day's."""
    document_ = document("tentoonstelling") | {"openingHours": []}
    read = read_event(document_, HOUSE, ZONE)
    assert [(p.starts_local, p.ends_local) for p in read.performances] == [
        ("2026-03-26T00:00", "2026-03-29T23:59")
    ]
    assert ("calendarType", "period_as_one") in noted(read)


def test_long_period_is_cut_and_said() -> None:
    """Ten years of every day are not written into the programme."""
    hours = [{"opens": "10:00", "closes": "17:00", "dayOfWeek": ["monday", "tuesday", "sunday"]}]
    long = {"openingHours": hours, "endDate": "2036-03-29T00:00:00+01:00"}
    read = read_event(document("tentoonstelling") | long, HOUSE, ZONE)
    assert len(read.performances) == 400
    assert ("openingHours", "period_too_long") in noted(read)


def test_permanent_offer_has_no_performances() -> None:
    """Without dates there is nothing to sell for, whatever today is."""
    read = read_event(document("tentoonstelling") | {"calendarType": "permanent"}, HOUSE, ZONE)
    assert read.performances == ()
    assert ("calendarType", "calendar_permanent") in noted(read)


def test_cancelled_as_a_whole() -> None:
    """The event's own status closes every date, also one that says it is available."""
    document_ = document("boekbaar") | {"status": {"type": "Unavailable"}}
    assert {p.status for p in read_event(document_, HOUSE, ZONE).performances} == {"cancelled"}


def test_rejected_at_the_source_is_closed() -> None:
    """What UiTdatabank's validators rejected is not sold without a person deciding so."""
    read = read_event(document("oude-uitvoer") | {"workflowStatus": "REJECTED"}, HOUSE, ZONE)
    assert [p.status for p in read.performances] == ["closed"]
    assert ("workflowStatus", "not_published") in noted(read)


@pytest.mark.parametrize("name", ["reeks", "boekbaar", "oude-uitvoer", "tentoonstelling"])
def test_importing_twice_changes_nothing(name: str) -> None:
    """Every id is derived: the second import gives the very same values."""
    assert event(name) == event(name)


def test_ids_belong_to_house_and_source() -> None:
    """Two houses, or two events with equal dates and prices, never share an id."""
    one = event("reeks")
    other_house = read_event(document("reeks"), HouseId(b"i" * 16), ZONE)
    other_source = read_event(document("reeks") | {"@id": "x"}, HOUSE, ZONE)
    ids = [
        {read.production.id, read.price_list.id, *(t.id for t in read.price_list.types)}
        | {p.id for p in read.performances}
        for read in (one, other_house, other_source)
        if read.price_list
    ]
    assert all(len(some) == 8 for some in ids)
    assert not ids[0] & ids[1]
    assert not ids[0] & ids[2]


def test_without_a_source_the_content_identifies() -> None:
    """No @id: title, place and first date tell two events apart, a price does not."""
    named = document("boekbaar")
    other = read_event(named | {"name": "Iets anders"}, HOUSE, ZONE)
    priced = read_event(named | {"priceInfo": {"category": "base", "price": 1}}, HOUSE, ZONE)
    assert other.production.id != event("boekbaar").production.id
    assert priced.production.id == event("boekbaar").production.id


def test_two_prices_of_one_name_stay_two() -> None:
    """A sloppy document with the same name twice still gives each price an id of its own."""
    rows = [{"category": "tariff", "name": "Leden", "price": price} for price in (5, 6)]
    read = read_event(document("reeks") | {"priceInfo": rows}, HOUSE, ZONE)
    assert read.price_list is not None
    assert len({price_type.id for price_type in read.price_list.types}) == 2


def test_empty_fields_are_no_omissions() -> None:
    """`"image": null` says nothing, and the person who imports is not bothered with it."""
    assert not {path for path, _ in noted(event("reeks"))} & {"image", "creator", "@context"}


def test_corrected_price_is_a_new_version_of_the_same_event() -> None:
    """Price lists are immutable: a changed price gives a new list, everything else keeps its id."""
    changed = document("reeks")
    changed["priceInfo"][0]["price"] = 9
    before, after = event("reeks"), read_event(changed, HOUSE, ZONE)
    assert before.price_list is not None
    assert after.price_list is not None
    assert before.price_list.id != after.price_list.id
    assert [t.id for t in before.price_list.types] == [t.id for t in after.price_list.types]
    assert [p.id for p in before.performances] == [p.id for p in after.performances]


def test_title_falls_back_to_the_genre_or_is_refused() -> None:
    """A nameless concert is called by its genre; what nothing names cannot be sold."""
    nameless = {k: v for k, v in document("boekbaar").items() if k != "name"}
    assert read_event(nameless, HOUSE, ZONE).production.title == "Jazz en blues"
    del nameless["theme"], nameless["terms"]
    with pytest.raises(Refused) as caught:
        read_event(nameless, HOUSE, ZONE)
    assert caught.value.code == "programme_no_title"


@pytest.mark.parametrize(
    "other",
    [
        {},
        {"@type": "Place", "name": {"nl": "Zaal"}},
        {"@context": "/api/1.0/organizer.jsonld", "name": {"nl": "Kring"}},
        {"seats": []},
        {"name": "Zaal", "zones": [{"rows": []}], "size": {"width": 1}},
    ],
)
def test_other_documents_are_refused(other: Mapping[str, object]) -> None:
    """A place, an organiser or a seating plan does not become a production."""
    with pytest.raises(Refused) as caught:
        read_event(other, HOUSE, ZONE)
    assert caught.value.code == "programme_not_event"
