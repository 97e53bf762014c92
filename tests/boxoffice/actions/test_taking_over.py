"""Changing over in mid-season: what another system sold, kept and knows comes in, once."""

from __future__ import annotations

from dataclasses import replace
from pathlib import Path

import msgspec
import pytest

from boxoffice.actions.customers import taken_id
from boxoffice.actions.taken_before import vouchers_changed
from boxoffice.actions.taking_over import Intended, TakingOver
from boxoffice.actions.taking_people import take_customers, take_vouchers
from boxoffice.errors import Refused, Unavailable
from boxoffice.fold.rows import Order, Payment, Reservation, Seat, Ticket
from boxoffice.ids import Cents, DeviceId, SeatIndex, TicketId
from boxoffice.network import Refusal
from boxoffice.programme.old_orders import LeftOut, read_orders
from boxoffice.programme.old_people import read_customers, read_vouchers
from boxoffice.replica.replica import NOBODY
from boxoffice.views import Method, Tender
from boxoffice.views.people import Details
from tests.hall import FLOOR, HOUSE, TONIGHT
from tests.house import House, seated

HEAD = "bestelling;voorstelling;datum;uur;rij;stoel;tarief;prijs;betaald;naam;e-mail\n"
SALES = (
    "5001;Florissant;27/11/2026;20:00;A;1;Full;22,00;ja;Mieke Peeters;mieke@example.org\n"
    "5001;Florissant;27/11/2026;20u00;A;02;Full;22,00;ja;Mieke Peeters;mieke@example.org\n"
    "5002;florissant;2026-11-27;20:00;A;3;-26;15,00;ja;;\n"
)
KEPT = "5003;Florissant;27-11-2026;;A;4;Full;€ 22,00;nee;Jo Claes;\n"


def _file(folder: Path, text: str, encoding: str = "utf-8") -> Path:
    path = folder / "old.csv"
    path.write_bytes(text.encode(encoding))
    return path


def _taking(desk: House) -> TakingOver:
    return TakingOver(desk.replica, desk.setting.catalogue, "Oud systeem", NOBODY)


def _take(desk: House, path: Path) -> tuple[int, Intended]:
    orders, unread = read_orders(path)
    taking = _taking(desk)
    intended = taking.intended(orders, unread)
    done, left = taking.carry_out(intended)
    assert not left
    return done, intended


def test_what_was_sold_and_kept_stands_here_as_it_was_paid(desk: House, tmp_path: Path) -> None:
    """Seats gone, money as paid there and in no shift, the price agreed where it is not ours."""
    done, intended = _take(desk, _file(tmp_path, HEAD + SALES + KEPT))
    assert (done, len(intended.sales), len(intended.reservations)) == (3, 2, 1)
    states = {row.seat: row.state for row in desk.rows(Seat) if row.seat < 5}
    assert states == {0: "sold", 1: "sold", 2: "sold", 3: "reserved", 4: "granted"}
    assert sorted((row.method, row.cents, row.reference) for row in desk.rows(Payment)) == [
        ("elsewhere", 1500, "5002"), ("elsewhere", 4400, "5001"),
    ]  # fmt: skip
    assert {row.shift for row in desk.rows(Order)} == {b""}
    assert sorted(row.cents for row in desk.rows(Ticket)) == [1500, 2200, 2200]
    kept = desk.rows(Reservation)[0]
    assert kept.until == "2026-11-27T20:00"  # the file does not say: until it begins
    assert [found.details.name for found in desk.counter.find_customers("mieke p")] == [
        "Mieke Peeters"
    ]
    assert desk.count("SELECT count(*) FROM print_job") == 0  # they have their tickets


def test_a_dry_run_writes_nothing(desk: House, tmp_path: Path) -> None:
    """And says the same as what is done then."""
    before = desk.replica.head
    orders, unread = read_orders(_file(tmp_path, HEAD + SALES + KEPT))
    said = _taking(desk).intended(orders, unread)
    assert desk.replica.head == before
    assert _take(desk, tmp_path / "old.csv")[1] == said


def test_the_same_file_again_takes_nothing(desk: House, tmp_path: Path) -> None:
    """Also when it has grown, and when what was kept has been collected here meanwhile."""
    path = _file(tmp_path, HEAD + SALES + KEPT)
    _take(desk, path)
    found = desk.counter.find_reservations("claes")[0]
    desk.counter.sell(desk.counter.to_collect(found.id), Tender(Method.CASH))
    head = desk.replica.head
    done, intended = _take(desk, path)
    assert (done, intended.known) == (0, ("5001", "5002", "5003"))
    assert desk.replica.head == head
    _file(tmp_path, HEAD + SALES + KEPT + "5004;Florissant;;;A;5;;18;;;\n")
    assert _take(desk, path)[0] == 1


def test_what_changed_there_since_is_told_and_nothing_here_follows_it(
    desk: House, tmp_path: Path
) -> None:
    """A place that was added would be sold twice, one that was paid asked for again. What changed
    here since, a seat that was moved, is nobody's fault there.
    """
    _take(desk, _file(tmp_path, HEAD + SALES + KEPT))
    moved = next(row.id for row in desk.rows(Ticket) if row.seat == 0)
    desk.counter.move(TONIGHT, ((TicketId(moved), SeatIndex(5)),))
    more = "5001;Florissant;;;A;5;Full;22,00;ja;;\n"
    head = desk.replica.head
    text = HEAD + SALES + more + KEPT.replace("nee", "ja")
    done, intended = _take(desk, _file(tmp_path, text))
    assert (done, [(one.number, one.why, one.detail) for one in intended.left]) == (
        0, [("5001", "more_places", "2 → 3"), ("5003", "paid_since", "")],
    )  # fmt: skip
    less = HEAD + "".join(SALES.splitlines(keepends=True)[1:])
    _, intended = _take(desk, _file(tmp_path, less))
    assert [(one.number, one.why) for one in intended.left] == [("5001", "fewer_places")]
    assert desk.replica.head == head


@pytest.mark.parametrize(
    ("before", "after", "told"),
    [
        (";A;3;", ";A;5;", ("5002", 4, "place_since", "A3 → A5")),
        (";A;02;", ";A;5;", ("5001", 3, "place_since", "A2 → A5")),
        (";A;3;", ";A;77;", ("5002", 4, "seat_unknown", "A77")),
        (";15,00;", ";99;", ("5002", 4, "price_since", "15.00 → 99.00")),
        ("15,00;ja", "15,00;nee", ("5002", 4, "unpaid_since", "")),
        (";A;4;", ";A;5;", ("5003", 5, "place_since", "A4 → A5")),
        (";€ 22,00;", ";€ 21,00;", ("5003", 5, "price_since", "22.00 → 21.00")),
    ],
)
def test_a_place_a_price_and_a_payment_that_changed_there_are_told(
    desk: House, tmp_path: Path, before: str, after: str, told: tuple[str, int, str, str]
) -> None:
    """With the line, and once: what stayed as it was, and what was moved here, is not."""
    _take(desk, _file(tmp_path, HEAD + SALES + KEPT))
    moved = next(row.id for row in desk.rows(Ticket) if row.seat == 0)
    desk.counter.move(TONIGHT, ((TicketId(moved), SeatIndex(5)),))
    head, text = desk.replica.head, HEAD + SALES + KEPT
    assert text.count(before) == 1
    _, intended = _take(desk, _file(tmp_path, text.replace(before, after)))
    said = [
        (one.number, one.line, one.why, one.detail.replace("Florissant 2026-11-27T20:00 ", ""))
        for one in intended.left
    ]
    assert (said, desk.replica.head) == ([told], head)


def _again(desk: House, folder: Path, text: str) -> list[tuple[str, int, str, str]]:
    """What is told when the file comes again so."""
    orders, unread = read_orders(_file(folder, text))
    left = _taking(desk).intended(orders, unread).left
    return [(one.number, one.line, one.why, one.detail) for one in left]


def test_another_deadline_and_another_name_there_are_told(desk: House, tmp_path: Path) -> None:
    """With the line; not what stayed, nor what the file does not say. Who was put right here, and
    who collected here, is nobody's to tell.
    """
    head = HEAD.strip() + ";tot\n"
    kept = "5003;Florissant;;;A;4;Full;22;nee;Jo Claes;jo@example.org;20/11/2026\n"
    sold = "5001;Florissant;;;A;1;Full;22;ja;Mieke Peeters;mieke@example.org;\n"
    _take(desk, _file(tmp_path, head + kept + sold))
    assert _again(desk, tmp_path, head + kept + sold) == []
    assert _again(desk, tmp_path, head + kept.replace("20/11/2026", "") + sold) == []
    later = kept.replace("20/11/2026", "24/11/2026 12:00")
    moved = ("5003", 2, "until_since", "2026-11-20 23:59 → 2026-11-24 12:00")
    assert _again(desk, tmp_path, head + later + sold) == [moved]
    renamed = sold.replace("Mieke Peeters", "An Maes")
    assert _again(desk, tmp_path, head + kept + renamed) == [("5001", 3, "name_since", "")]
    both = head + kept + sold + "5004;Florissant;;;A;7;Full;22;ja;An Maes;mieke@example.org;\n"
    assert _again(desk, tmp_path, both) == []  # a couple with one address
    found = desk.counter.find_reservations("claes")[0]
    desk.counter.keep_longer((found.id,))
    assert desk.rows(Reservation)[0].until != "2026-11-20T23:59"
    assert _again(desk, tmp_path, head + kept + sold) == []
    (mieke,) = desk.counter.find_customers("mieke")
    desk.counter.store_customer(Details("Mieke Peeters-Maes", "mieke@example.org"), mieke.id)
    desk.counter.sell(desk.counter.to_collect(found.id), Tender(Method.CASH))
    assert _again(desk, tmp_path, head + later + sold) == []


def test_a_dry_run_knows_whose_seats_are_as_far_as_this_copy_does(
    desk: House, tmp_path: Path
) -> None:
    """Sold here already, and another till's: said before, as it is refused then."""
    desk.sell(1)
    other = desk.rows(Seat)[0]
    desk.put(msgspec.structs.replace(other, seat=2, state="granted", grant=b"o" * 16, ticket=b""))
    text = HEAD + SALES + KEPT + "8;Florissant;;;B;9;;18;;;\n"
    orders, unread = read_orders(_file(tmp_path, text))
    taking = _taking(desk)
    said = taking.as_known_here(taking.intended(orders, unread))
    assert [(one.number, one.why, one.detail) for one in said.left] == [
        ("5001", "seat_taken", "A02"), ("5002", "seat_taken", "A3"),
    ]  # fmt: skip
    assert [one.order.number for one in (*said.sales, *said.reservations)] == ["8", "5003"]


def test_a_dry_run_counts_the_places_of_a_pool(desk: House, tmp_path: Path) -> None:
    """Of twenty, seventeen are another till's: the second order of two is one too many."""
    desk.grant(pool=FLOOR, places=17, device=DeviceId(b"other" + bytes(11)))
    text = "order;title;area;price;paid\n" + "".join(
        f"{number};Florissant;Floor;18;{paid}\n"
        for number, paid in ((1, "ja"), (1, "ja"), (2, "ja"), (2, "ja"), (3, "nee"))
    )
    orders, unread = read_orders(_file(tmp_path, text))
    taking = _taking(desk)
    said = taking.as_known_here(taking.intended(orders, unread))
    assert said.left == (LeftOut("2", 4, "pool_full", "Floor"),)
    assert [one.order.number for one in (*said.sales, *said.reservations)] == ["1", "3"]
    assert taking.carry_out(said) == (2, ())
    more = tuple(replace(one, number=f"{one.number}b") for one in orders)
    assert len(taking.as_known_here(taking.intended(more, ())).left) == 3


def test_an_order_that_a_pool_has_no_room_for_says_so(desk: House, tmp_path: Path) -> None:
    """As the dry run said it."""
    text = "order;title;price;paid\n" + "1;Florissant;18;ja\n" * 21
    orders, unread = read_orders(_file(tmp_path, text))
    taking = _taking(desk)
    intended = taking.intended(orders, unread)
    left = (LeftOut("1", 2, "pool_full", "Florissant"),)
    assert taking.as_known_here(intended).left == left
    assert taking.carry_out(intended) == (0, left)


@pytest.mark.parametrize(
    ("line", "why"),
    [
        (";Florissant;;;A;5;;22;;;\n", "no_number"),
        ("1;Florisant;;;A;5;;22;;;\n", "performance_unknown"),
        ("1;Florissant;28/11/2026;;A;5;;22;;;\n", "performance_unknown"),
        ("1;Florissant;31/11/2026;;A;5;;22;;;\n", "date_unclear"),
        ("1;Florissant;;;A;55;;22;;;\n", "seat_unknown"),
        ("1;Florissant;;;A;5;Senior;22;;;\n", "price_type_unknown"),
        ("1;Florissant;;;A;5;;-22;;;\n", "price_unclear"),
        ("1;Florissant;;;A;5;;22,005;;;\n", "price_unclear"),
        ("1;Florissant;;;A;5;;twee;;;\n", "price_unclear"),
        ("1;Florissant;;;A;5;;22;misschien;;\n", "paid_unclear"),
        ("1;Florissant;;;A;5;;22;;;\n2;Florissant;;;A;5;;22;;;\n", "seat_twice"),
    ],
)
def test_an_order_is_taken_whole_or_left_out_with_its_line(
    desk: House, tmp_path: Path, line: str, why: str
) -> None:
    """One bad place keeps the whole order out, and no other order."""
    number = line.partition(";")[0]
    text = HEAD + f"{number};Florissant;;;A;6;;22;;;\n" + line + "7;Florissant;;;A;1;;22;;;\n"
    done, intended = _take(desk, _file(tmp_path, text))
    assert done == 1
    assert {one.why for one in intended.left} == {why}
    assert all(one.line for one in intended.left)
    assert len(desk.rows(Ticket)) == 1


def test_seats_that_are_somebody_elses_keep_their_order_out(desk: House, tmp_path: Path) -> None:
    """Refused by the server beforehand, or found out when it is sold."""
    orders, unread = read_orders(_file(tmp_path, HEAD + SALES + "8;Florissant;;;B;9;;18;;;\n"))
    taking = _taking(desk)
    intended = taking.intended(orders, unread)
    wished = taking.wishes(intended)
    assert {(w.performance, w.seats) for w in wished} == {(TONIGHT, (0, 1, 2, 18))}
    left = intended.without([Refusal(TONIGHT, SeatIndex(1), "sold")])
    assert [(one.number, one.why) for one in left.left] == [("5001", "seat_taken")]
    done, more = taking.carry_out(left)
    assert (done, [(one.number, one.why) for one in more]) == (1, [("8", "seat_not_owned")])


def test_places_of_an_area_are_counted(desk: House, tmp_path: Path) -> None:
    """No row and no seat: a place of the pool of that name, or of the only one."""
    head = "order,title,area,price_type,price\n"
    text = head + '1,Florissant,Floor,Full,18.00\n1,Florissant,,Full,"18,00"\n'
    assert _take(desk, _file(tmp_path, text))[0] == 1
    assert [row.pool for row in desk.rows(Ticket)] == ["floor", "floor"]


@pytest.mark.parametrize("encoding", ["utf-8", "utf-8-sig", "cp1252"])
def test_names_come_in_as_they_are_written(desk: House, tmp_path: Path, encoding: str) -> None:
    """Also as Excel writes them."""
    _take(desk, _file(tmp_path, HEAD + "1;Florissant;;;A;1;;22;;Zoë Ångström;\n", encoding))
    assert desk.counter.find_customers("zoë")[0].details.name == "Zoë Ångström"


def test_a_file_that_is_no_such_table_is_refused(tmp_path: Path) -> None:
    """With what is missing; nothing was read."""
    for text, error in (
        ("bestelling;prijs\n1;2\n", "table_column_missing"),
        (HEAD, "table_empty"),
        (HEAD + ";;;;;;;;;;\n", "table_empty"),
    ):
        with pytest.raises(Refused, match=error):
            read_orders(_file(tmp_path, text))
    with pytest.raises(Unavailable, match="table_unreadable"):
        read_orders(tmp_path / "none.csv")


def test_customers_come_in_once_with_a_consent_that_has_its_day(
    desk: House, tmp_path: Path
) -> None:
    """A consent without the day it was given is none."""
    text = (
        "klantnummer;naam;e-mail;nieuwsbrief;toestemming op\n"
        "1;Mieke Peeters;mieke@example.org;ja;01/09/2025\n2;Jo Claes;jo@example.org;ja;\n3;;;;\n"
    )
    found, left = read_customers(_file(tmp_path, text))
    assert [one.why for one in left] == ["name_missing"]
    assert take_customers(desk.replica, "Oud", found, NOBODY, dry=True) == 2
    assert not desk.counter.find_customers("mieke")
    assert take_customers(desk.replica, "Oud", found, NOBODY, dry=False) == 2
    assert take_customers(desk.replica, "Oud", found, NOBODY, dry=False) == 0
    mieke = taken_id(HOUSE, "Oud", Details("Mieke Peeters", "mieke@example.org"))
    jo = taken_id(HOUSE, "Oud", Details("Jo Claes", "jo@example.org"))
    said = [
        [(one.purpose, one.date) for one in desk.counter.customer(id_).consents]
        for id_ in (mieke, jo)
    ]
    assert said == [[("newsletter", "2025-09-01")], []]


def test_a_customer_number_that_comes_twice_is_told(desk: House, tmp_path: Path) -> None:
    """With both lines; the same person twice is nothing to look at."""
    jo, twin = "7;Jo Claes;jo@example.org\n", "7;An Maes;an@example.org\n"
    text = "klantnummer;naam;e-mail\n" + jo + jo + twin + ";Zonder;\n;Nummer;\n"
    found, left = read_customers(_file(tmp_path, text))
    assert [(one.number, one.line, one.why, one.detail) for one in left] == [
        ("7", 4, "number_twice", "2")
    ]
    assert take_customers(desk.replica, "Oud", found, NOBODY, dry=False) == 4


def test_two_people_are_two_though_they_share_what_they_are_known_by(
    desk: House, tmp_path: Path
) -> None:
    """A couple with one e-mail address, father and son of one name: nobody is taken for the other,
    a dry run counts as it is done then, and the file again, longer and sorted otherwise, brings
    only who is new, also when a name was corrected here meanwhile.
    """
    head = "klantnummer;naam;e-mail;telefoon;adres\n"
    mieke, jo = "1;Mieke Peeters;wij@example.org;;\n", "2;Jo Claes;wij@example.org;;\n"
    jan, son = "3;Jan Maes;;;Markt 1\n", "4;Jan Maes;;;Markt 2\n"
    again = "5;jo claes;WIJ@example.org;;\n"

    def take(*lines: str) -> list[int]:
        found, left = read_customers(_file(tmp_path, head + "".join(lines)))
        assert not left
        return [
            take_customers(desk.replica, "Oud", found, NOBODY, dry=dry) for dry in (True, False)
        ]

    assert take(jo, son) == [2, 2]
    assert take(mieke, jo, again, jan, son) == [2, 2]
    assert take(son, jan, jo, mieke) == [0, 0]
    for name, now in (("mieke", "Mieke Peeters-Claes"), ("jo", "Johan Claes")):
        (found,) = desk.counter.find_customers(name)
        desk.counter.store_customer(Details(now, "wij@example.org"), found.id)
    assert take(mieke, jo, jan, son) == [0, 0]
    assert len(desk.counter.find_customers("jan maes")) == 2
    assert len(desk.counter.find_customers("johan")) == 1


@pytest.mark.parametrize(
    ("price", "date", "why"),
    [
        ("9" * 30, "27/11/2026", "price_unclear"),
        ("9" * 5000, "27/11/2026", "price_unclear"),
        ("22", "31/02/2026", "date_unclear"),
        ("22", "27/11/2026 25:00", "date_unclear"),
        ("22", "9" * 5000 + "/1/2026", "date_unclear"),
        ("22", "27/11/99999999999999999999", "date_unclear"),
        ("22", "27/11/2026 20:99999999999999999999", "date_unclear"),
    ],
)
def test_what_no_amount_and_no_day_can_be_keeps_only_its_order_out(
    desk: House, tmp_path: Path, price: str, date: str, why: str
) -> None:
    """With its line; the others come in."""
    text = f"{HEAD}1;Florissant;{date};;A;1;;{price};;;\n2;Florissant;27/11/26;20:00;A;2;;22;;;\n"
    orders, left = read_orders(_file(tmp_path, text))
    assert [(one.number, one.line, one.why) for one in left] == [("1", 2, why)]
    assert [one.places[0].starts_local for one in orders] == ["2026-11-27T20:00"]


@pytest.mark.parametrize(
    ("until", "kept"),
    [
        ("20/11/2026", "2026-11-20T23:59"),
        ("20/11/2026 18:00", "2026-11-20T18:00"),
        ("27/11/2026", "2026-11-27T20:00"),
        ("", "2026-11-27T20:00"),
    ],
)
def test_a_deadline_without_an_hour_is_the_end_of_its_day(
    desk: House, tmp_path: Path, until: str, kept: str
) -> None:
    """And of a day on which it begins, that it begins."""
    text = HEAD.strip() + ";tot\n" + KEPT.strip() + f";{until}\n"
    _take(desk, _file(tmp_path, text))
    assert [row.until for row in desk.rows(Reservation)] == [kept]


@pytest.mark.parametrize("encoding", ["utf-8", "utf-16"])
def test_what_excel_puts_before_the_header_is_no_header(tmp_path: Path, encoding: str) -> None:
    """`sep=;`, and the mark of its *Unicode text*."""
    orders, left = read_orders(_file(tmp_path, "sep=;\r\n" + HEAD + SALES, encoding))
    assert (len(orders), left) == (2, ())


def test_a_header_that_no_table_has_is_refused(tmp_path: Path) -> None:
    """A book without a line end."""
    with pytest.raises(Unavailable, match="table_unreadable"):
        read_orders(_file(tmp_path, "a" * 200_000))


def test_vouchers_pay_here_with_what_is_left_of_them(desk: House, tmp_path: Path) -> None:
    """Under the code that stands on them, once: what was spent here does not come back."""
    text = "code;saldo;geldig tot\nGIFT-2025-01;30,00;31/12/2027\nLEEG;0;\n"
    found, left = read_vouchers(_file(tmp_path, text))
    assert [one.why for one in left] == ["balance_empty"]
    assert take_vouchers(desk.replica, "Oud", found, NOBODY, dry=False) == 1
    voucher = desk.counter.voucher("gift 2025 01")
    assert voucher is not None
    assert (voucher.balance_cents, voucher.until) == (3000, "2027-12-31")
    desk.counter.sell(seated(0), Tender(Method.VOUCHER, reference=voucher.code, cents=Cents(2200)))
    assert take_vouchers(desk.replica, "Oud", found, NOBODY, dry=False) == 0
    left_over = desk.counter.voucher("GIFT-2025-01")
    assert left_over is not None
    assert left_over.balance_cents == 800
    assert vouchers_changed(desk.replica.reader(), found) == ()
    less, _ = read_vouchers(_file(tmp_path, text.replace("30,00", "20,00")))
    assert [(one.why, one.detail) for one in vouchers_changed(desk.replica.reader(), less)] == [
        ("balance_since", "30.00 → 20.00")
    ]
    with pytest.raises(Refused, match="voucher_twice"):
        read_vouchers(_file(tmp_path, text + "gift 202501;5;\n"))
