"""The door: tickets of its own copy, what it says of them, and what it counts."""

from concurrent.futures import ThreadPoolExecutor
from threading import Barrier

import msgspec
import pytest

from boxoffice.fold.rows import Admission, Code, Conflict, Ticket
from boxoffice.gate import Gate
from boxoffice.journal.event import decode
from boxoffice.journal.kinds import SoldPayment, Void
from boxoffice.office import Office
from boxoffice.queries.evening_lists import EveningLists
from boxoffice.tickets import short_code
from boxoffice.views import Refunded, Verdict
from tests.boxoffice.door import Door
from tests.hall import HOUSE, TOMORROW, TONIGHT
from tests.house import (
    BRAM,
    DESK,
    DOOR,
    OTHER,
    PIN,
    SHORT_KEY,
    START_MS,
    catalogued,
    document,
    seated,
)
from tests.house import cash as paid


def test_a_known_ticket_enters_and_the_door_says_where_to(door: Door) -> None:
    """Row, seat, zone, price, and which of the order it is; committed before it is shown."""
    found = door.scan(door.code_of(0))
    assert (found.verdict, found.seat_row, found.seat_number) == (Verdict.OK, "A", "1")
    assert (found.place, found.price_name, found.look) == ("Stalls", "Full", "")
    assert (found.title, found.starts_local) == ("Florissant", "2026-11-27T20:00")
    assert (found.position, found.of, found.used_ms) == (1, 1, 0)
    (scan,) = door.house.rows(Admission)
    (ticket,) = door.house.rows(Ticket, "seat = 0")
    assert (scan.verdict, scan.ticket, scan.door, scan.seat) == ("ok", ticket.id, "Main door", 0)
    assert door.gate.counts().inside == 1


def test_a_price_with_a_condition_tells_what_to_look_at(door: Door) -> None:
    """The young must show a card."""
    assert door.scan(door.code_of(1)).look == "show a card"


def test_a_place_on_the_floor_is_named_by_its_pool(door: Door) -> None:
    """It has no seat."""
    found = door.scan(door.code_of(-1))
    assert (found.verdict, found.place, found.seat_row) == (Verdict.OK, "Floor", "")


def test_the_second_time_it_is_refused_with_door_and_time(door: Door) -> None:
    """Where and when it was used before, also after a restart of the door."""
    first = door.scan(door.code_of(0))
    for gate in (door.gate, Gate(door.house.setting)):
        door.gate = gate
        again = door.scan(door.code_of(0))
        assert again.verdict is Verdict.ALREADY_USED
        assert (again.used_ms, again.used_device) == (first.at_ms, "Main door · Kassa 2")
    assert [row.verdict for row in door.gate.last_scans()] == [
        Verdict.ALREADY_USED, Verdict.ALREADY_USED, Verdict.OK,
    ]  # fmt: skip
    assert door.gate.counts().inside == 1


def test_of_two_scans_at_once_one_enters(door: Door) -> None:
    """Camera and hand scanner see one ticket in the same moment: what is looked up is what stands
    when the scan is kept.
    """
    code, together = door.code_of(0), Barrier(4)

    def scan() -> Verdict:
        together.wait(5)
        return door.gate.scan(code).verdict

    with ThreadPoolExecutor(4) as scanners:
        found = [asked.result(10) for asked in [scanners.submit(scan) for _ in range(4)]]
    assert sorted(found) == [*[Verdict.ALREADY_USED] * 3, Verdict.OK]
    assert door.gate.counts().inside == 1


def test_what_was_not_ours_stands_among_the_last_scans(door: Door) -> None:
    """In its turn, also when the same was kept a moment ago; nothing of what it said."""
    for text in ("a card", door.code_of(0), "a card", door.code_of(1), "another card"):
        door.scan(text)
    assert [(row.verdict, row.label) for row in door.gate.last_scans()] == [
        (Verdict.FOREIGN, ""), (Verdict.OK, "A2"), (Verdict.FOREIGN, ""), (Verdict.OK, "A1"),
        (Verdict.FOREIGN, ""),
    ]  # fmt: skip
    assert len(door.gate.last_scans(2)) == 2


def test_another_doors_entry_counts(door: Door) -> None:
    """By this copy: the other door's scan came with the feed."""
    (ticket,) = door.house.rows(Ticket, "seat = 0")
    there = Admission(
        b"e" * 32, HOUSE, TONIGHT, ticket.id, b"", DOOR, "Side door", "in", "ok", START_MS, 0, 0, 0
    )
    door.house.put(there)
    found = door.scan(door.code_of(0))
    assert (found.verdict, found.used_ms) == (Verdict.ALREADY_USED, START_MS)
    assert found.used_device == "Side door · Main door"


def test_a_refused_scan_is_no_entry(door: Door) -> None:
    """A ticket shown at the wrong evening's door still enters at its own."""
    door.gate.choose([TOMORROW], "Main door")
    assert door.scan(door.code_of(0)).verdict is Verdict.WRONG_PERFORMANCE
    door.gate.choose([TONIGHT], "Main door")
    assert door.scan(door.code_of(0)).verdict is Verdict.OK


def test_another_performance_is_named_with_its_date_and_hall(door: Door) -> None:
    """So that the visitor knows where to go."""
    door.gate.choose([TOMORROW], "Main door")
    found = door.scan(door.code_of(0))
    assert (found.verdict, found.title, found.hall, found.starts_local) == (
        Verdict.WRONG_PERFORMANCE, "Florissant", "Main hall", "2026-11-27T20:00",
    )  # fmt: skip
    (listed,) = door.gate.last_scans()  # and the list says "other day" where the verdict did
    assert (listed.verdict, listed.starts_local) == (found.verdict, found.starts_local)


@pytest.mark.parametrize(
    ("state", "verdict"), [("replaced", Verdict.REPLACED), ("revoked", Verdict.CANCELLED)]
)
def test_a_code_that_was_taken_back_is_refused(door: Door, state: str, verdict: Verdict) -> None:
    """A lost ticket that got a new code; a stolen one."""
    text = door.code_of(0)
    with door.house.replica.write() as tx:
        tx.store.conn.execute("UPDATE code SET state = ?", (state,))
    assert door.scan(text).verdict is verdict


def test_a_void_ticket_is_refused(door: Door) -> None:
    """Its code is genuine for ever; its admission right is gone."""
    text = door.code_of(0)
    with door.house.replica.write() as tx:
        tx.store.conn.execute("UPDATE ticket SET state = 'void'")
    assert door.scan(text).verdict is Verdict.CANCELLED


def test_where_and_when_a_ticket_was_refunded(door: Door) -> None:
    """By the computer that did it to the minute; nothing where an exchange may have taken it."""
    house = door.house
    papers = [door.code_of(seat) for seat in (0, 1)]
    first, second = (house.rows(Ticket, f"seat = {seat}")[0] for seat in (0, 1))
    back = (SoldPayment("cash", -first.cents),)
    house.replica.commit(Void(first.order, HOUSE, (first.id,), back))
    at_ms = house.clock.now
    found = door.scan(papers[0])
    assert found.refunded == Refunded(at_ms, whole_day=False, till="Kassa 2")
    house.put(msgspec.structs.replace(second, order=first.order, state="void"))
    assert [door.scan(paper).refunded for paper in papers] == [None, None]


def test_of_two_tickets_for_one_seat_the_first_sits(door: Door) -> None:
    """Sold twice: who comes first is let in, the second goes to the person in charge. When that is
    decided, the door no longer asks.
    """
    (first,) = door.house.rows(Ticket, "seat = 0")
    second = msgspec.structs.replace(first, id=b"second" + bytes(10), code=b"other")
    code = Code(TONIGHT, b"other", second.id, HOUSE, HOUSE, OTHER, 1, "valid")
    conflict = Conflict(b"c" * 16, HOUSE, "double_sale", TONIGHT, 0, b"\x90", "open", b"")
    door.house.put(second, code, conflict)
    assert door.scan(door.unheard(seat=0, code_id=b"other")).verdict is Verdict.OK
    first_paper = short_code.make(first.code, SHORT_KEY, TONIGHT)
    assert door.scan(first_paper).verdict is Verdict.CONFLICT
    assert door.scan(door.code_of(1)).verdict is Verdict.OK
    door.house.put(msgspec.structs.replace(conflict, state="closed"))
    assert door.scan(first_paper).verdict is Verdict.OK


def test_a_short_code_looks_a_ticket_up(door: Door) -> None:
    """Typed in lower case, with a space; once."""
    typed = door.short_of(0).lower()
    assert door.scan(f"{typed[:8]} {typed[8:]}").verdict is Verdict.OK
    assert door.scan(typed).verdict is Verdict.ALREADY_USED


def test_the_choice_of_doors_outlives_a_restart(door: Door) -> None:
    """Performances and name; nothing chosen admits nobody."""
    views, name = Gate(door.house.setting).chosen()
    assert ([view.id for view in views], name) == ([TONIGHT], "Main door")
    door.gate.choose([], "")
    assert door.scan(door.code_of(0)).verdict is Verdict.WRONG_PERFORMANCE


def test_tonights_performances_else_the_next_ones(door: Door) -> None:
    """What a door may want to admit to."""
    assert [view.id for view in door.gate.performances()] == [TONIGHT]
    door.house.clock.now += 86_400_000 * 1
    assert [view.id for view in door.gate.performances()] == [TOMORROW]
    door.house.clock.now -= 86_400_000 * 3
    assert [view.id for view in door.gate.performances()] == [TONIGHT, TOMORROW]


def test_what_goes_on_for_days_can_be_chosen_on_each_of_them(door: Door) -> None:
    """Until it is over, and a late show behind midnight; beside what begins that day."""
    house = door.house
    shown = house.setting.catalogue.performance(house.replica.reader(), TONIGHT)
    assert shown is not None
    festival = catalogued(msgspec.structs.replace(shown, ends_local="2026-11-29T02:00"))
    house.put(msgspec.structs.replace(festival, revision=2))
    door.gate.choose([TONIGHT], "Main")
    (here,), _ = door.gate.chosen()
    assert here.ends_local == "2026-11-29T02:00"
    day = 86_400_000
    house.clock.now += day
    assert {view.id for view in door.gate.performances()} == {TONIGHT, TOMORROW}
    house.clock.now += day - 18 * 3_600_000  # an hour past midnight
    assert TONIGHT in {view.id for view in door.gate.performances()}
    house.clock.now += 2 * 3_600_000
    assert TONIGHT not in {view.id for view in door.gate.performances()}


def test_the_door_counts_and_says_how_complete_its_copy_is(door: Door) -> None:
    """Inside, expected, here and known; and how old the copy is."""
    door.scan(door.code_of(0))
    door.house.line.behind = 5
    counts = door.gate.counts()
    assert (counts.inside, counts.expected, counts.tickets_here, counts.tickets_known) == (
        1,
        3,
        3,
        8,
    )
    assert counts.copied_ms == START_MS - 60_000


def test_who_went_home_in_the_night_is_counted_no_more(door: Door) -> None:
    """Where a pass is for several days: nobody is in at the hour at which everybody has gone."""
    house, day = door.house, 24 * 3_600_000
    house.put(document("door_setup", HOUSE, clears="05:00"))
    first, second = door.code_of(0), door.code_of(1)
    door.gate.turn("out")
    door.scan(second)
    door.gate.turn("in")
    for text in (first, second):
        assert door.scan(text).verdict is Verdict.OK
    assert (door.gate.counts().inside, door.gate.counts().by_door[0][1]) == (2, 2)
    house.clock.now += day
    assert (door.gate.counts().inside, door.gate.counts().by_door) == (0, ())
    assert {count for _, count, _ in door.gate.counts().by_price} == {0}
    assert door.scan(first).verdict is Verdict.OK
    assert (door.gate.counts().inside, door.gate.counts().by_door[0][1]) == (1, 1)
    door.gate.turn("out")
    door.scan(first)
    assert (door.gate.counts().inside, door.gate.counts().left) == (0, 1)


def test_the_manager_counts_who_is_inside_today(door: Door) -> None:
    """Of what goes on for days; of what is over, who was in when it ended."""
    house, day = door.house, 24 * 3_600_000
    house.put(document("door_setup", HOUSE, clears="05:00"))
    shown = house.setting.catalogue.performance(house.replica.reader(), TONIGHT)
    assert shown is not None
    festival = catalogued(msgspec.structs.replace(shown, ends_local="2026-11-28T23:00"))
    house.put(msgspec.structs.replace(festival, revision=2))

    def inside() -> tuple[int, int | str]:
        office = Office(house.setting)
        facts = {one.code: one.value for one in office.report_of("door_curve", TONIGHT).facts}
        view = next(one for one in door.gate.performances() if one.id == TONIGHT)
        return view.inside, facts["inside"]

    assert door.scan(door.code_of(0)).verdict is Verdict.OK
    assert door.scan(door.code_of(1)).verdict is Verdict.OK
    assert inside() == (2, 2)
    house.clock.now += day
    assert inside() == (0, 0)
    assert door.scan(door.code_of(0)).verdict is Verdict.OK
    assert inside() == (1, 1)
    house.put(msgspec.structs.replace(catalogued(shown), revision=3))  # one evening, long over
    office = Office(house.setting)
    facts = {one.code: one.value for one in office.report_of("door_curve", TONIGHT).facts}
    assert facts["inside"] == 2


def test_who_went_home_in_the_night_is_looked_up_as_not_inside(door: Door) -> None:
    """By seat, name or order: what the list says is what the scan of it says."""
    house = door.house
    house.put(document("door_setup", HOUSE, clears="05:00"))
    door.gate.log_in(BRAM, PIN)
    assert door.scan(door.code_of(0)).verdict is Verdict.OK
    (found,) = door.gate.find("A1")
    assert (found.inside, door.gate.pass_found(found).verdict) == (True, Verdict.ALREADY_USED)
    house.clock.now += 24 * 3_600_000
    (found,) = door.gate.find("A1")
    assert (found.inside, door.gate.pass_found(found).verdict) == (False, Verdict.OK)


def test_the_paper_list_ticks_who_is_inside_today(door: Door) -> None:
    """On the second day of a pass a tick of the first one would send its holder away."""
    house = door.house
    house.put(document("door_setup", HOUSE, clears="05:00"))
    shown = house.setting.catalogue.performance(house.replica.reader(), TONIGHT)
    assert shown is not None
    festival = catalogued(msgspec.structs.replace(shown, ends_local="2026-11-28T23:00"))
    house.put(msgspec.structs.replace(festival, revision=2))
    lists = EveningLists(house.replica, house.stationery)

    def ticked() -> int:
        return sum(line.state == "inside" for line in lists.by_place(TONIGHT).lines)

    assert door.scan(door.code_of(0)).verdict is Verdict.OK
    assert ticked() == 1
    house.clock.now += 24 * 3_600_000
    assert ticked() == 0


def test_who_came_in_before_the_sale_was_known_is_looked_up_as_inside(door: Door) -> None:
    """Scanned by signature or by a code alone: the scan names no ticket."""
    house = door.house
    door.gate.log_in(BRAM, PIN)
    ticket = next(one for one in house.rows(Ticket) if one.seat == 0)
    scan = house.rows(Admission)
    assert not scan
    assert door.scan(door.code_of(0)).verdict is Verdict.OK
    (scanned,) = house.rows(Admission)
    house.put(msgspec.structs.replace(scanned, ticket=b""))
    (found,) = door.gate.find("A1")
    assert (found.id, found.inside) == (ticket.id, True)
    assert door.gate.pass_found(found).verdict is Verdict.ALREADY_USED


def test_a_basket_of_four_tells_which_of_the_order_this_is(door: Door) -> None:
    """ "2 of 3", so that a group is let in together."""
    door.house.counter.sell(seated(2, 3, 4), paid())
    found = door.scan(door.code_of(3))
    assert (found.position, found.of) == (2, 3)


def test_who_scanned_stands_on_the_event(door: Door) -> None:
    """The device and the operator logged in."""
    door.scan(door.code_of(0))
    (body,) = door.bodies("admission")
    assert decode(*body).envelope.device == DESK
