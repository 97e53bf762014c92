"""Forms of the manager: what is wrong is refused by name, what is right is one event."""

from __future__ import annotations

from dataclasses import replace

import pytest

from boxoffice.actions.managing import PersonForm, ShowForm
from boxoffice.errors import Refused
from boxoffice.ids import BlobHash, PerformanceId
from boxoffice.office import Office
from tests.hall import TOMORROW, TONIGHT
from tests.house import AN, BRAM, PIN, House


@pytest.fixture
def office(house: House) -> Office:
    """An, who may edit, is logged in."""
    office = Office(house.setting)
    office.log_in(AN, PIN)
    return office


def refused(code: str, act, *args: object) -> None:
    """It is refused with this code."""
    with pytest.raises(Refused) as refusal:
        act(*args)
    assert refusal.value.code == code


def test_a_performance_is_changed_field_by_field(house: House, office: Office) -> None:
    """One event with what is different; the same again records nothing."""
    form = office.show_form(TOMORROW)
    later = replace(form, title=" Kip! (verplaatst) ", starts_local="2026-11-29T15:00")
    assert office.save_show(TOMORROW, later) == TOMORROW
    assert house.events("document_edit") == 1
    assert office.show_form(TOMORROW).title == "Kip! (verplaatst)"
    office.save_show(TOMORROW, office.show_form(TOMORROW))
    assert house.events("document_edit") == 1


def test_a_new_performance_can_be_sold_at_once(house: House, office: Office) -> None:
    """With plan and prices of another, in the zone of the house."""
    form = replace(office.show_form(TONIGHT), title="Nieuw", starts_local="2026-12-24T20:00")
    made = office.save_show(None, form)
    (show,) = [one for one in office.report_shows() if one.id == made]
    assert (show.title, show.zone, show.status) == ("Nieuw", "Europe/Brussels", "available")
    assert house.setting.catalogue.offer(house.replica.reader(), made) is not None


@pytest.mark.parametrize(
    ("wrong", "code"),
    [
        ({"title": "  "}, "title_missing"),
        ({"hall": ""}, "hall_missing"),
        ({"starts_local": "morgen"}, "moment_wrong"),
        ({"starts_local": ""}, "moment_wrong"),
        ({"starts_local": "2026-11-27"}, "moment_wrong"),
        ({"ends_local": "2026-11-27T19:00"}, "ends_before"),
        ({"doors_local": "2026-11-27T20:30"}, "doors_after"),
        ({"status": "misschien"}, "status_unknown"),
        ({"buyout_cents": -1}, "amount_negative"),
    ],
)
def test_a_wrong_form_changes_nothing(
    house: House, office: Office, wrong: dict[str, object], code: str
) -> None:
    """Each field by its own code."""
    form: ShowForm = replace(office.show_form(TONIGHT), **wrong)  # type: ignore[arg-type]
    refused(code, office.save_show, TONIGHT, form)
    refused(code, office.save_show, None, form)
    assert house.events("document_edit") == 0


def test_a_plan_with_tickets_on_it_stays(desk: House) -> None:
    """A seat is a number within its plan: another one would move people."""
    office = Office(desk.setting)
    office.log_in(AN, PIN)
    desk.sell(0)
    other = replace(office.show_form(TONIGHT), plan=BlobHash(b"o" * 32))
    refused("plan_in_use", office.save_show, TONIGHT, other)
    refused("unknown_performance", office.save_show, PerformanceId(b"?" * 16), other)


def test_only_who_may_edit_edits(house: House) -> None:
    """Bram sells."""
    office = Office(house.setting)
    refused("nobody_logged_in", office.save_house, {"name": "X"})
    office.log_in(BRAM, PIN)
    refused("role_missing", office.save_show, TONIGHT, office.show_form(TONIGHT))
    refused("role_missing", office.save_house, {"name": "X"})
    refused("role_missing", office.save_person, None, PersonForm(3, "Carla", ("seller",), PIN))


def test_people_are_added_and_changed(house: House, office: Office) -> None:
    """A new one logs in with the PIN; a changed one keeps the PIN that was not typed."""
    carla = office.save_person(None, PersonForm(3, " Carla Wouters ", ("seller", "door"), "4321"))
    assert office.log_in(carla, "4321").name == "Carla Wouters"
    office.log_in(AN, PIN)
    office.save_person(BRAM, PersonForm(4, "Bram C.", ("door",)))
    bram = office.log_in(BRAM, PIN)
    assert (bram.number, bram.name, set(bram.roles)) == (4, "Bram C.", {"door"})
    office.log_in(AN, PIN)
    office.save_person(BRAM, PersonForm(4, "Bram C.", ("door",), "9876"))
    refused("wrong_pin", office.log_in, BRAM, PIN)
    assert office.log_in(BRAM, "9876").id == BRAM


@pytest.mark.parametrize(
    ("form", "code"),
    [
        (PersonForm(3, " ", ("seller",), PIN), "name_missing"),
        (PersonForm(0, "Carla", ("seller",), PIN), "tile_wrong"),
        (PersonForm(100, "Carla", ("seller",), PIN), "tile_wrong"),
        (PersonForm(2, "Carla", ("seller",), PIN), "tile_taken"),
        (PersonForm(3, "Carla", ("koning",), PIN), "role_unknown"),
        (PersonForm(3, "Carla", ("seller",), "12"), "pin_too_short"),
        (PersonForm(3, "Carla", ("seller",)), "pin_too_short"),
    ],
)
def test_a_wrong_person_is_not_added(
    house: House, office: Office, form: PersonForm, code: str
) -> None:
    """Each field by its own code."""
    refused(code, office.save_person, None, form)
    assert house.events("document_edit") == 0


def test_the_last_manager_stays_one(house: House, office: Office) -> None:
    """Otherwise nobody could ever make another."""
    refused("last_manager", office.save_person, AN, PersonForm(1, "An Peeters", ("seller",)))
    office.save_person(BRAM, PersonForm(2, "Bram Claes", ("seller", "manager")))
    office.save_person(AN, PersonForm(1, "An Peeters", ("seller",)))


def test_a_badge_logs_in(office: Office) -> None:
    """And a short one is none."""
    office.give_badge(BRAM, "BADGE-0001")
    refused("badge_short", office.give_badge, BRAM, "12")
    found = office.log_in_badge("BADGE-0001")
    assert found is not None
    assert found.id == BRAM


def test_the_house_says_its_name_and_its_rules(house: House, office: Office) -> None:
    """What is saved is what the desk asks."""
    rules = {
        "name": "CC De Schakel", "refund_until_hours": -2, "refund": "second",
        "reserve_minutes_before": 20,
    }  # fmt: skip
    assert office.save_house(rules)
    assert not office.save_house(rules)
    assert office.identity().house_name == "CC De Schakel"
    assert rules.items() <= office.house_form().items()


@pytest.mark.parametrize(
    ("wrong", "code"),
    [
        ({"name": " "}, "house_name_missing"), ({"refund_fee_cents": -1}, "number_wrong"),
        ({"refund_fee_cents": "veel"}, "number_wrong"), ({"refund": "soms"}, "guard_unknown"),
        ({"reserve_releases_itself": 1}, "number_wrong"), ({"zone": "Mars"}, "number_wrong"),
    ],
)  # fmt: skip
def test_nonsense_is_no_rule(
    house: House, office: Office, wrong: dict[str, object], code: str
) -> None:
    """And nothing is changed."""
    refused(code, office.save_house, wrong)
    assert house.events("document_edit") == 0
