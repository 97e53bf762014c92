"""Which words papers need; each language fills in all of them."""

from __future__ import annotations

from datetime import datetime

import msgspec


class Words(msgspec.Struct, frozen=True, kw_only=True):
    """All words of one language; a missing one fails the type check."""

    date: str
    time: str
    doors: str
    hall: str
    entrance: str
    zone: str
    row: str
    seat: str
    place: str
    unnumbered: str
    admits: str
    price_type: str
    price: str
    free: str
    order: str
    sold_by: str
    duplicate: str
    training: str
    vat_number: str
    total: str
    rounding: str
    to_pay: str
    paid_back: str
    given: str
    change: str
    vat: str
    gross: str
    net: str
    operator: str
    operators: str
    device: str
    z_report: str
    x_report: str
    shift: str
    opened: str
    closed: str
    printed: str
    float_: str
    payments: str
    method: str
    expected: str
    counted: str
    difference: str
    movements: str
    sales: str
    number_of: str
    amount: str
    houses: str
    tickets: str
    refunds: str
    orders: str
    waiting_none: str
    waiting_one: str
    waiting_many: str
    deposit_bag: str
    left_in_drawer: str
    reason: str
    price_changes: str
    listed: str
    passes: str
    uncounted: str
    slips: str
    booked: str
    slip_kinds: dict[str, str]
    pieces: str
    corrections: str
    signature: str
    second_signature: str
    page: str
    evening_list: str
    door_list: str
    seat_plan: str
    free_places: str
    is_free: str
    is_sold: str
    is_blocked: str
    is_inside: str
    of: str
    name: str
    places: str
    reserved: str
    without_name: str
    methods: dict[str, str]
    kinds: dict[str, str]
    due: str
    communication: str
    valid_until: str
    mail_greeting: str
    days: tuple[str, ...]
    months: tuple[str, ...]

    def method_name(self, code: str) -> str:
        """The method's word; a method that we have no word for keeps its code."""
        return self.methods.get(code, code)

    def kind_name(self, kind: str) -> str:
        """What a line is that is no ticket; a kind that we have no word for keeps its code."""
        return self.kinds.get(kind, kind)

    def waiting(self, count: int) -> str:
        """How many sales the server does not have yet: "3 verkopen nog niet doorgestuurd"."""
        if count == 0:
            return self.waiting_none
        return self.waiting_one if count == 1 else self.waiting_many.format(count=count)

    def date_in_two(self, moment: datetime) -> tuple[str, str]:
        """`vrijdag` and `27 november 2026`."""
        day, date = self.long_date(moment).split(" ", 1)
        return day, date

    def long_date(self, moment: datetime) -> str:
        """`vrijdag 27 november 2026`."""
        day = self.days[moment.weekday()]
        return f"{day} {moment.day} {self.months[moment.month - 1]} {moment.year}"
