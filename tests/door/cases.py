"""Every row of the scan cases as data: what is given, what is scanned, what each engine says.

The ids are those of the acceptance list. Four engines read the same rows unchanged: a `device` with
all data; a door that has the `signature` only (programme and keys, no ticket); and that same door
asking a `hub` or a `server` that has the data. `expect` is one verdict, or one per engine where
they may differ: what a copy without tickets cannot know. `GREEN` verdicts are one to every engine.

Fallen away with their reason: A13, C05 to C07 (no add-ons here), E (no questions at the door),
F11 (rules are typed, not JSONLogic), H (no media), J (search is F2, in the door's own tests).
B03 to B06 restated: what is sold on account has tickets and enters unless the house says otherwise;
a reserved place has none, is looked up by name, and enters only where the house lets reservations
in. The operator's override is F9, by a person in charge. B07: nothing here awaits approval, so it
stands for a state that this program does not know as good. G07 restated: a price that a copy does
not have is refused only where the list of prices matters. A check without data is left out as any
other, or an old copy would send away who paid; the door is told to look at the ticket. I and most
of K are about uploads: `tests/sync/test_scan_uploads.py`; A12 is `tests/sync/test_authority.py`,
K04 the battery in `test_bad_moments.py`, and K10 this table.
"""

from __future__ import annotations

from dataclasses import dataclass, field
from typing import Any

GREEN = frozenset({"ok", "ok_by_signature"})
ENGINES = ("device", "signature", "hub", "server")
Expect = str | dict[str, str]


@dataclass(frozen=True)
class T:
    """A ticket that is given. Without a seat it stands on the floor."""

    seat: int | None = 0
    price: str = "full"
    evening: str = "tonight"
    state: str = "valid"
    code: str = "valid"
    due: bool = False
    admits: int = 1
    source: str = ""
    """Printed by this other system; its text is its name."""
    known: bool = True
    """False: sold at a desk that nobody has heard of since."""
    kept: str = ""
    """No ticket but a place of a reservation in this state, looked up by name; `collected`: the
    ticket that it became."""


@dataclass(frozen=True)
class S:
    """One scan: of a ticket by name, `T1/short`, `T1/altered`, or any text after `raw:`. `T1/trim`:
    a scanner took the spaces away. `space:T1`: it put some before it."""

    code: str
    expect: Expect
    at: str = "19:00"
    way: str = "in"
    count: int = 0
    door: str = "main"
    here: tuple[str, ...] = ("tonight",)
    again: bool = False
    """The very scan before, whose answer was lost."""
    anyway: bool = False
    """F9 after it: a person in charge lets in."""
    state: str = ""
    """Its code is in this state from now on."""


@dataclass(frozen=True)
class Case:
    """One row."""

    id: str
    says: str
    scans: tuple[S, ...]
    tickets: dict[str, T] = field(default_factory=lambda: {"T1": T()})
    house: dict[str, Any] = field(default_factory=dict)
    """The house's door set-up, and that of tonight."""
    tonight: dict[str, Any] = field(default_factory=dict)
    evening: dict[str, str] = field(default_factory=dict)
    """Other times or another zone of tonight's performance."""
    before: tuple[tuple[str, str, str], ...] = ()
    """Scans elsewhere that came with the feed: ticket, time, direction."""
    sold_twice: tuple[int, ...] = ()
    spaced: bool = False
    """The desk has a key whose codes begin with a space."""
    entries: int | None = None
    """People let in at the end, by this door's own rows."""


def _rules(*rules: dict[str, Any]) -> dict[str, Any]:
    return {"rules": list(rules), "several": True}


def _at(of: str, value: str = "") -> dict[str, str]:
    return {"of": of, "value": value}


TOKYO = {"zone": "Asia/Tokyo", "starts_local": "2026-11-27T20:00"}
IN_LAW = {"device": "unpaid", "signature": "ok", "hub": "unpaid", "server": "unpaid"}
ONLY_DATA = {"signature": "ok"}
NOBODY_LOOKS = {"signature": "unknown", "hub": "unknown", "server": "unknown"}
"""What is looked up stands in the own copy, or nowhere."""
FULL = (b"b" * 16).hex()
YOUNG = "-26"
"""Price types may be named by id or by name."""


def _but(signature: str, others: str) -> dict[str, str]:
    """What only a copy with the ticket knows."""
    return {engine: signature if engine == "signature" else others for engine in ENGINES}


def _own(device: str, others: str) -> dict[str, str]:
    """What only the door's own copy can read."""
    return {engine: device if engine == "device" else others for engine in ENGINES}


FIND = (
    Case("A01", "a valid ticket enters", (S("T1", "ok"),), entries=1),
    Case("A02", "an unknown text is not ours; an unknown short code is unknown", (
        S("raw:9400123412341234", "foreign"), S("T9/short", "unknown"),
    ), entries=0),
    Case("A03", "an ECI marker before the code is stripped", (S("eci:T1", "ok"),)),
    Case("A04", "characters that keyboards and URLs bend are digits of the code", (
        S("T1/aim", "ok"),
    )),
    Case("A05", "a number typed by hand is no code", (S("raw:1", "foreign"),)),
    Case("A06", "another show of the house is named; another house's is not ours", (
        S("T2", "wrong_performance"), S("T3", "foreign"),
    ), {"T2": T(1, evening="kip"), "T3": T(2, evening="elsewhere")}, entries=0),
    Case("A07", "two performances at one door, each ticket to its own", (
        S("T1", "ok", here=("tonight", "kip")), S("T2", "ok", here=("tonight", "kip")),
        S("T1", "already_used", here=("tonight", "kip")),
    ), {"T1": T(0), "T2": T(1, evening="kip")}),
    Case("A07b", "and each with the rule of its own evening for who comes in again", (
        S("T1", "ok", here=("tonight", "kip")), S("T2", "ok", here=("tonight", "kip")),
        S("T1", "out", "21:00", "out", here=("tonight", "kip")),
        S("T2", "out", "21:00", "out", here=("tonight", "kip")),
        S("T1", "already_used", "21:10", here=("tonight", "kip")),
        S("T2", "ok", "21:10", here=("tonight", "kip")),
    ), {"T1": T(0), "T2": T(1, evening="kip")}, tonight={"reentry": False}, entries=3),
    Case("A08", "a door to which nothing was given admits nobody", (
        S("T1", "wrong_performance", here=()),
    ), entries=0),
    Case("A03b", "an ECI marker before another system's code", (
        S("raw:\\000026X1", _own("ok", "foreign")),
    ), {"X1": T(None, source="old")}),
    Case("A09", "one foreign code for two performances is ambiguous", (
        S("X1", _own("ambiguous", "foreign"), here=("tonight", "kip")),
        S("X1", _own("ok", "foreign")),
    ), {"X1": T(None, source="old"), "X1/": T(None, evening="kip", source="old")}),
    Case("A10", "control bytes are not ours", (S("raw:\x00\x01\x02\x1d", "foreign"),)),
    Case("A11", "a set-up that cannot be read admits nobody", (S("T1", "rule_denied"),),
         tonight={"opens_min": "soon"}, entries=0),
    Case("A11b", "also one that asks for the time of an evening that has none", (
        S("T1", "rule_denied"), S("T1", "out", "21:00", "out"),
    ), house={"opens_min": 45}, evening={"zone": "Mars/Phobos"}, entries=0),
    *(Case(f"A14{n}", "what a scanner sends around a code is none of it", (
        S(f"{before}T1{after}", "ok"), S(f"]C0:space:T1/short{after}", "already_used"),
    ), entries=1) for n, (before, after) in enumerate((
        ("space:", ""), ("", ":space"), ("]Q1:space:", ":space"), ("space:eci:", ":tab"),
    ))),
    Case("A15", "a trimming scanner takes a digit of one code in 45; a cut code is no forgery", (
        S("T1/trim", "ok"), S("T1", "already_used"), S("T1/behead", "foreign"),
    ), spaced=True, entries=1),
)  # fmt: skip

UNPAID: tuple[tuple[dict[str, Any], dict[str, Any], tuple[str, str]], ...] = (
    ({}, {}, ("in", "not")),
    ({"unpaid": []}, {}, ("not", "not")),
    ({"unpaid": ["account"]}, {}, ("in", "not")),
    ({"unpaid": ["reservation"]}, {}, ("not", "in")),
    ({"unpaid": ["account", "reservation"]}, {}, ("in", "in")),
    ({"unpaid": ["reservation"]}, {"unpaid": ["account"]}, ("in", "not")),
    ({"unpaid": ["account"]}, {"unpaid": ["reservation"]}, ("not", "in")),
    ({"unpaid": ["account", "reservation"]}, {"unpaid": []}, ("not", "not")),
)
"""What the house says, what the evening says instead, and who comes in."""

STATE = (
    Case("B01", "a cancelled order", (S("T1", _but("ok", "cancelled")),), {"T1": T(state="void")}),
    Case("B02", "one cancelled ticket of an order", (
        S("T1", _but("ok", "cancelled")), S("T2", "ok"),
    ), {"T1": T(0, state="void"), "T2": T(1)}),
    *(Case(f"B03{n}", f"not paid: on account {said[0]}, reserved {said[1]}", (
        S("T1", "ok" if said[0] == "in" else IN_LAW),
        S("T1/short", "already_used" if said[0] == "in"
          else IN_LAW | {"signature": "already_used"}),
        S("R1", {"device": "ok" if said[1] == "in" else "unpaid"} | NOBODY_LOOKS),
        S("R1", {"device": "already_used" if said[1] == "in" else "unpaid"} | NOBODY_LOOKS),
        S("R2", {"device": "cancelled"} | NOBODY_LOOKS),
    ), {"T1": T(0, due=True), "R1": T(1, kept="reserved"), "R2": T(2, kept="released")},
        house=house, tonight=tonight) for n, (house, tonight, said) in enumerate(UNPAID)),
    Case("B04", "let in on a reservation, which was paid afterwards: not a second time", (
        S("T1", _but("ok", "already_used")),
    ), {"T1": T(1, kept="collected")}, house={"unpaid": ["account", "reservation"]},
        before=(("T1/kept", "18:30", "in"),)),
    Case("B05", "not paid, and a person in charge lets in all the same, once", (
        S("T1", IN_LAW | {"signature": "ok"}, anyway=True),
        S("T1", IN_LAW | {"signature": "already_used"}, "19:10"),
    ), {"T1": T(due=True)}, house={"unpaid": []}, entries=1),
    Case("B06", "on account, where nobody said anything", (S("T1", "ok"),), {"T1": T(due=True)}),
    Case("B07", "a state that nobody here knows as good", (
        S("T1", _but("ok", "unapproved")), S("T2", _but("ok", "unapproved")),
        S("T1", _but("already_used", "unapproved"), "19:10"),
    ), {"T1": T(0, code="awaits approval"), "T2": T(1, state="awaits approval")}),
    Case("B08", "a blocked ticket", (S("T1", _but("ok", "blocked")),), {"T1": T(code="blocked")}),
    Case("B09", "a second before and after it is too late", (
        S("T1", "ok", "20:14:59"), S("T2", "too_late", "20:15:00"),
    ), {"T1": T(0), "T2": T(1)}, house={"late_min": 15, "late": "refuse"}),
    Case("B09b", "late, let in after an agreement", (S("T1", "latecomer", "20:15:01"),),
         house={"late_min": 15}),
    Case("B10", "a second before and after the doors open", (
        S("T1", "too_early", "19:14:59"), S("T1", "ok", "19:15:00"),
    ), house={"opens_min": 45}),
    Case("B11", "who goes out is asked neither time nor rules nor money", (
        S("T1", "out", "23:00", "out"),
    ), {"T1": T(due=True)}, house={
        "late_min": 0, "late": "refuse", "unpaid": [], "rules": [{"type": "weekdays", "days": []}],
    }),
    Case("B12", "a price with a condition says what to look at", (S("T1", "ok"),),
         {"T1": T(price="young")}),
)  # fmt: skip

LISTS = (
    Case("C01", "a price that is not let in here", (S("T1", "wrong_type"), S("T2", "ok")),
         {"T1": T(0), "T2": T(1, price="young")}, house={"price_types": [YOUNG]}),
    Case("C02", "the price of the list is found by what the paper says too", (S("T1", "ok"),),
         {"T1": T(price="young", known=False)}, tonight={"price_types": [YOUNG]}),
    Case("C03", "the same show on another day", (S("T1", "wrong_date"),),
         {"T1": T(evening="sunday")}),
    Case("C04", "a door for all days", (
        S("T1", "ok", here=("tonight", "sunday")), S("T2", "ok", here=("tonight", "sunday")),
    ), {"T1": T(0), "T2": T(0, evening="sunday")}),
    Case("C08", "another door, by rank", (
        S("T1", "ok", door="stalls"), S("T2", "wrong_door", door="stalls"),
        S("T2", "ok", door="balcony"), S("T3", "ok", door="anywhere"),
    ), {"T1": T(0), "T2": T(10), "T3": T(11)},
        house={"doors": {"stalls": {"ranks": [1]}, "balcony": {"ranks": [2]}}}),
    Case("C08b", "a door is the same door however its name is typed", (
        S("T2", "wrong_door", door="  Stalls"), S("T2", "ok", door="BALCONY"),
        S("T1", "rule_denied", door="balcony"),
    ), {"T1": T(0), "T2": T(10)}, house={
        "doors": {"stalls": {"ranks": [1]}},
        "rules": [{"type": "any", "rules": [
            {"type": "only", "what": "rank", "among": ["2"]},
            {"type": "only", "what": "door", "among": ["Stalls"]},
        ]}],
    }),
    Case("C09", "another door that lets in with a word about it", (S("T1", "ok", door="stalls"),),
         {"T1": T(10)}, house={"doors": {"stalls": {"ranks": [1], "otherwise": "look"}}}),
)  # fmt: skip

IN_OUT = (
    Case("D01", "in already, as the feed says", (S("T1", _but("ok", "already_used")),),
         before=(("T1", "18:30", "in"),)),
    Case("D02", "in, in", (S("T1", "ok"), S("T1", "already_used", "19:01")), entries=1),
    Case("D03", "shown at another evening's door first", (
        S("T1", "wrong_performance", here=("kip",)), S("T1", "ok", "19:01"),
    ), entries=1),
    Case("D04", "several entries allowed", (S("T1", "ok"), S("T1", "ok", "19:01")),
         house={"several": True}, entries=2),
    Case("D05", "an exit is always accepted", (
        S("T1", "ok"), S("T1", "out", "21:00", "out"), S("T1", "out", "21:01", "out"),
    )),
    Case("D06", "out and in again", (
        S("T1", "ok"), S("T1", "out", "21:00", "out"), S("T1", "ok", "21:10"),
        S("T1", "already_used", "21:11"),
    )),
    Case("D07", "out, where nobody comes in again", (
        S("T1", "ok"), S("T1", "out", "21:00", "out"), S("T1", "already_used", "21:10"),
    ), house={"reentry": False}),
    Case("D08", "an exit before any entry burns nothing", (
        S("T1", "out", "18:50", "out"), S("T1", "ok"), S("T1", "already_used", "19:10"),
    )),
    Case("D09", "by clock, not by arrival", (S("T1", "ok", "21:30"),),
         before=(("T1", "21:00", "out"), ("T1", "19:00", "in"))),
    Case("D10", "in the small hours everybody has gone home", (
        S("T1", "ok", "2026-11-27T22:00"), S("T1", "already_used", "2026-11-28T04:59:59"),
        S("T1", "ok", "2026-11-28T05:00:01"),
    ), house={"clears": "05:00"}),
    Case("D10b", "also in the night that skips that hour", (
        S("T1", "ok", "2027-03-28T01:00"), S("T1", "already_used", "2027-03-28T01:59:59"),
        S("T1", "ok", "2027-03-28T03:30:01"),
    ), house={"clears": "02:30"}),
)  # fmt: skip

NO_RULES: tuple[dict[str, Any], ...] = (
    {"type": "gap", "of": "last"}, {"type": "all", "rules": []},
    {"type": "entries", "below": 9, "unit": "day", "today": True},
    {"type": "after", "moment": _at("time", "8pm")},
    {"type": "entries", "below": "many"}, {"type": "outside", "since": "always"},
)  # fmt: skip
RULES = (
    Case("F01", "each rule must let in; an exit asks none", (
        S("T1", "rule_denied"), S("T1", "out", "19:01", "out"),
    ), house=_rules({"type": "weekdays", "days": [5]}, {"type": "weekdays", "days": [1]})),
    Case("F01b", "both let in", (S("T1", "ok"),),
         house=_rules({"type": "weekdays", "days": [5]}, {"type": "weekdays", "days": [5, 6]})),
    Case("F02", "only these prices, also by the paper alone", (
        S("T1", "rule_denied"), S("T2", "ok"),
    ),
         {"T1": T(0), "T2": T(1, price="young")},
         house=_rules({"type": "only", "what": "price_type", "among": [YOUNG]})),
    Case("F02b", "only these doors; a door without a name is none", (
        S("T1", "ok", door="main"), S("T2", "rule_denied", door="side"),
        S("T2", "rule_denied", door=""),
    ), {"T1": T(0), "T2": T(1)}, house=_rules({"type": "only", "what": "door", "among": ["main"]})),
    Case("F02c", "only this rank, or this zone; a place that is not known is in none", (
        S("T1", "ok"), S("T2", "rule_denied"), S("T3", "rule_denied"),
    ), {"T1": T(0), "T2": T(10), "T3": T(None, known=False)}, house=_rules(
        {"type": "only", "what": "rank", "among": ["1"]},
        {"type": "only", "what": "zone", "among": ["Stalls"]},
    ), entries=1),
    Case("F03", "three times, exits do not count", (
        S("T1", "ok", "19:00"), S("T1", "ok", "19:01"), S("T1", "out", "19:02", "out"),
        S("T1", "ok", "19:03"), S("T1", "rule_denied", "19:04"),
    ), house=_rules({"type": "entries", "below": 3})),
    Case("F04", "each entry needs an exit first", (
        S("T1", "ok", "19:00"), S("T1", "rule_denied", "19:01"), S("T1", "out", "19:02", "out"),
        S("T1", "ok", "19:03"),
    ), house=_rules({"type": "outside"})),
    Case("F05", "three a day, by the performance's zone", (
        S("T1", "ok", "2026-11-27T14:00Z"), S("T1", "ok", "2026-11-27T14:10Z"),
        S("T1", "ok", "2026-11-27T14:20Z"), S("T1", "rule_denied", "2026-11-27T14:50Z"),
        S("T1", "ok", "2026-11-27T15:10Z"), S("T1", "ok", "2026-11-27T15:11Z"),
        S("T1", "ok", "2026-11-27T15:12Z"), S("T1", "rule_denied", "2026-11-27T15:13Z"),
    ), house=_rules({"type": "entries", "below": 3, "today": True}), evening=TOKYO),
    Case("F06", "any two days, as often as you like", (
        S("T1", "ok", "2026-11-27T10:00"), S("T1", "ok", "2026-11-27T11:00"),
        S("T1", "ok", "2026-11-28T10:00"), S("T1", "ok", "2026-11-28T11:00"),
        S("T1", "rule_denied", "2026-11-29T10:00"),
    ), house=_rules({"type": "entries", "below": 2, "unit": "day"})),
    Case("F07", "once since a moment", (
        S("T1", "ok", "19:00"), S("T1", "ok", "19:31"), S("T1", "rule_denied", "19:32"),
    ), house=_rules({"type": "entries", "below": 1, "since": _at("at", "2026-11-27T19:30")})),
    Case("F07b", "once since a time of each day", (
        S("T1", "ok", "2026-11-27T19:31"), S("T1", "rule_denied", "2026-11-27T19:32"),
        S("T1", "ok", "2026-11-28T19:31"),
    ), house=_rules({"type": "entries", "below": 1, "since": _at("time", "19:30")})),
    Case("F07c", "once before a moment", (
        S("T1", "ok", "19:00"), S("T1", "rule_denied", "19:10"), S("T1", "rule_denied", "19:40"),
    ), house=_rules({"type": "entries", "below": 1, "before": _at("at", "2026-11-27T19:30")})),
    Case("F07d", "on one other day since a moment, and before one", (
        S("T1", "ok", "2026-11-26T10:00"), S("T1", "ok", "2026-11-27T10:00"),
        S("T1", "ok", "2026-11-27T11:00"), S("T1", "rule_denied", "2026-11-28T10:00"),
    ), house=_rules({
        "type": "entries", "below": 1, "unit": "day", "since": _at("at", "2026-11-27T00:00"),
        "before": _at("at", "2026-11-28T00:00"),
    })),
    Case("F08", "three hours since the last time", (
        S("T1", "ok", "10:00"), S("T1", "rule_denied", "12:55"), S("T1", "ok", "13:01"),
        S("T1", "rule_denied", "15:55"), S("T1", "ok", "16:02"),
    ), house=_rules({"type": "gap", "of": "last", "above": 180})),
    Case("F08b", "within three hours since the first", (
        S("T1", "ok", "10:00"), S("T1", "ok", "12:55"), S("T1", "rule_denied", "13:01"),
    ), house=_rules({"type": "gap", "of": "first", "below": 180})),
    Case("F09", "from ten minutes before the doors", (
        S("T1", "rule_denied", "08:45"), S("T1", "ok", "08:51"), S("T1", "ok", "09:10"),
    ), house=_rules({"type": "after", "moment": _at("doors"), "early_min": 10}),
        evening={"doors_local": "2026-11-27T09:00"}),
    Case("F09b", "no tolerance; the start stands for doors that nobody named", (
        S("T1", "rule_denied", "19:55"), S("T1", "ok", "20:01"),
    ), house=_rules({"type": "after", "moment": _at("doors"), "early_min": None})),
    Case("F09c", "until the end, and ten minutes more", (
        S("T1", "ok", "22:09"), S("T2", "rule_denied", "22:11"),
    ), {"T1": T(0), "T2": T(1)},
        house=_rules({"type": "before", "moment": _at("end"), "late_min": 10}),
        evening={"ends_local": "2026-11-27T22:00"}),
    Case("F09d", "until the end, without", (
        S("T1", "ok", "21:59"), S("T2", "rule_denied", "22:01"),
    ),
         {"T1": T(0), "T2": T(1)}, house=_rules({"type": "before", "moment": _at("end")}),
         evening={"ends_local": "2026-11-27T22:00"}),
    Case("F09e", "a moment, and a time of day in the performance's zone", (
        S("T1", "rule_denied", "2026-11-27T09:59Z"), S("T1", "ok", "2026-11-27T10:01Z"),
    ), house=_rules(
        {"type": "after", "moment": _at("at", "2026-11-27T18:00")},
        {"type": "after", "moment": _at("time", "19:00")},
    ), evening=TOKYO),
    Case("F09f", "at the weekend", (
        S("T1", "rule_denied", "2026-11-27T19:00"), S("T1", "ok", "2026-11-28T19:00"),
    ), house=_rules({"type": "weekdays", "days": [6, 7]})),
    Case("F09h", "from the start on, whatever the doors say; and a quarter before it", (
        S("T1", "rule_denied", "19:44"), S("T1", "ok", "19:46"),
    ), house=_rules({"type": "after", "moment": _at("start"), "early_min": 15}),
        evening={"doors_local": "2026-11-27T19:00"}),
    Case("F09g", "a rule about an end that nobody said", (S("T1", "rule_denied"),),
         house=_rules({"type": "before", "moment": _at("end")})),
    Case("F10", "one of several ways in is enough", (
        S("T1", "ok", "20:01"), S("T2", "rule_denied"),
    ),
         {"T1": T(0), "T2": T(1)}, house=_rules({"type": "any", "rules": [
             {"type": "only", "what": "price_type", "among": [YOUNG]},
             {"type": "after", "moment": _at("at", "2026-11-27T20:00")},
         ]})),
    Case("F10b", "a rule of a newer program admits nobody", (S("T1", "rule_denied"),),
         house=_rules({"type": "moon", "phase": "full"})),
    *(Case(f"F13{n}", "a rule that fails, or that could refuse nobody, admits nobody", (
        S("T1", "rule_denied"), S("T1", "out", "19:01", "out"),
    ), house=_rules(rule), entries=0) for n, rule in enumerate(NO_RULES)),
    Case("F12", "a time that a night of March skips is the hour after", (
        S("T1", "rule_denied", "2027-03-28T01:59"), S("T1", "ok", "2027-03-28T03:31"),
    ), house=_rules({"type": "after", "moment": _at("time", "02:30")})),
)  # fmt: skip

SIGNED = (
    Case("G01", "a true signature that nobody told of", (S("T1", "ok"),),
         {"T1": T(known=False)}, entries=1),
    Case("G02", "one byte altered", (S("T1/altered", "not_real"),), entries=0),
    Case("G03", "a key of nobody here", (S("T1/stranger", "not_real"),), entries=0),
    Case("G03b", "a key of another house's desk, which may not sell for this one", (
        S("T1/neighbour", "not_real"),
    ), entries=0),
    Case("G04", "too early and too late by the performance alone", (
        S("T1", "too_early", "19:14:59"), S("T1", "ok", "19:15:00"),
        S("T3", "ok", "20:14:59"), S("T2", "too_late", "20:15:00"),
    ), {"T1": T(0, known=False), "T2": T(1, known=False), "T3": T(2, known=False)},
        house={"opens_min": 45, "late_min": 15, "late": "refuse"}),
    Case("G05", "a revoked code", (S("T1", _but("ok", "cancelled")),), {"T1": T(code="revoked")}),
    Case("G05b", "a replaced code", (S("T1", _but("ok", "replaced")),), {"T1": T(code="replaced")}),
    Case("G06", "a blocked code", (S("T1", _but("ok", "blocked")),), {"T1": T(code="blocked")}),
    Case("G06b", "a code that was blocked and is good again", (
        S("T1", _but("ok", "blocked")), S("T1", _but("already_used", "ok"), "19:10", state="valid"),
    ), {"T1": T(code="blocked")}),
    Case("G07", "a price that the list does not have, where the list matters", (
        S("T1/price9", "wrong_type"),
    ), {"T1": T(known=False)}, house={"price_types": [FULL]}, entries=0),
    Case("G07b", "a price that the list does not have, where all prices enter: in, with a look", (
        S("T1/price9", "ok"),
    ), {"T1": T(known=False)}, entries=1),
    Case("G08", "twice at one door, also when the first was sent long ago", (
        S("T1", "ok"), S("T1", "already_used", "19:01"), S("T1", "already_used", "19:50"),
    ), {"T1": T(known=False)}, entries=1),
    Case("G09", "cut off, empty, another version, more behind", (
        S("T1/cut", "foreign"), S("raw:", "foreign"), S("T1/version", "foreign"),
        S("T1/longer", "foreign"), S("T1", "ok"),
    )),
    Case("G10", "a group by its signature: never more than it says", (
        S("T1", "group"), S("T1", "ok", "19:01", count=20),
        S("T1", "group_full", "19:02", count=31),
        S("T1", "ok", "19:03", count=30), S("T1", "group_full", "19:04"),
    ), {"T1": T(None, admits=50, known=False)}, entries=2),
)  # fmt: skip

_GROUP_AND_RIVAL = [{"T1": T(seat), "G": T(0), "G/2": T(1), "G/3": T(2)} for seat in range(3)]
OTHERS = (
    Case("I01", "the same scan again gets the same answer, and no second row", (
        S("T1", "ok"), S("T1", "ok", "19:00:01", again=True), S("T1", "already_used", "19:01"),
    ), entries=1),
    Case("K06", "sold and scanned while nobody heard of it", (S("T1", "ok"),),
         {"T1": T(known=False)}),
    Case("K07", "one seat sold twice: the first sits, the second is looked at", (
        S("T1", "ok"), S("T2", _but("ok", "conflict"), "19:01"),
    ), {"T1": T(0), "T2": T(0)}, sold_twice=(0,)),
    *(Case(f"K07b{seat}", "one seat of a group sold twice, whichever it is: looked at", (
        S("T1", "ok"), S("G", _but("group", "conflict"), "19:01"),
    ), _GROUP_AND_RIVAL[seat], sold_twice=(seat,)) for seat in range(3)),
    *(Case(f"K07c{seat}", "and who bought a seat on which a group sits already", (
        S("G", "group"), S("G", "ok", "19:01", count=2), S("T1", _but("ok", "conflict"), "19:02"),
    ), _GROUP_AND_RIVAL[seat], sold_twice=(seat,)) for seat in range(3)),
    Case("K08", "sold and cancelled before anybody heard of it", (
        S("T1", _but("ok", "cancelled")),
    ),
         {"T1": T(state="void", code="revoked")}),
    Case("K11", "a group that the copy knows", (
        S("T1", "group"), S("T1", "ok", "19:01", count=2), S("T1", "group_full", "19:02", count=2),
        S("T1", "ok", "19:03", count=1), S("T1", "group_full", "19:04"),
    ), {"T1": T(0), "T1/2": T(1), "T1/3": T(2)}, entries=2),
    Case("K14", "a group where nobody comes in again: who went out left no place behind", (
        S("T1", "ok", count=20), S("T1", "out", "21:00", "out", count=5),
        S("T1", "group_full", "21:01", count=31), S("T1", "ok", "21:02", count=30),
        S("T1", "group_full", "21:03"),
    ), {"T1": T(None, admits=50, known=False)}, house={"reentry": False}, entries=2),
    Case("K12", "one of a group was given back: one person less", (
        S("T1", "group"),
        S("T1", {"device": "group_full", "signature": "ok", "hub": "group_full",
                 "server": "group_full"}, "19:01", count=3),
        S("T1", {"device": "ok", "signature": "group_full", "hub": "ok", "server": "ok"}, "19:02",
          count=2),
    ), {"T1": T(0, state="void"), "T1/2": T(1), "T1/3": T(2)}),
    Case("K13", "of two one was given back while they were counted: not two people", (
        S("T1", {"device": "group_full", "signature": "ok", "hub": "group_full",
                 "server": "group_full"}, count=2),
        S("T1", {"device": "ok", "signature": "group_full", "hub": "ok", "server": "ok"}, "19:01",
          count=1),
    ), {"T1": T(0, state="void"), "T1/2": T(1)}),
)  # fmt: skip

LATE = {"late_min": 15, "late": "refuse"}
DENIES = {"rules": [{"type": "weekdays", "days": [1]}]}
ORDER = (
    Case("P01", "cancelled before blocked", (S("T1", _but("ok", "cancelled")),),
         {"T1": T(state="void", code="blocked")}),
    Case("P02", "blocked before too late", (S("T1", _own("blocked", "too_late"), "20:16"),),
         {"T1": T(code="blocked")}, house=LATE),
    Case("P03", "too late before the door", (S("T1", "too_late", "20:16", door="stalls"),),
         {"T1": T(10)}, house=LATE | {"doors": {"stalls": {"ranks": [1]}}}),
    Case("P04", "the door before what is not paid", (S("T1", "wrong_type"),),
         {"T1": T(due=True)}, house={"unpaid": [], "price_types": [YOUNG]}),
    Case("P05", "not paid before the rules", (S("T1", _own("unpaid", "rule_denied")),),
         {"T1": T(due=True)}, house={"unpaid": []} | DENIES),
    Case("P06", "the rules before used", (S("T1", "rule_denied"),), house=DENIES,
         before=(("T1", "18:30", "in"),)),
    Case("P07", "too late before used", (S("T1", "ok"), S("T1", "too_late", "20:16")), house=LATE),
    Case("P08", "a forgery before everything that its seat would say", (
        S("T1/altered", "not_real"), S("T1/stranger", "not_real", here=("kip",)),
    ), {"T1": T(state="void", due=True)}, house=LATE | DENIES | {"unpaid": []}, entries=0),
    Case("P09", "another house's before anything of ours", (S("T1", "foreign", "20:16"),),
         {"T1": T(evening="elsewhere", state="void")}, house=LATE | DENIES),
    Case("P10", "another day before not paid", (S("T1", "wrong_date"),),
         {"T1": T(evening="sunday", due=True)}, house={"unpaid": []}),
    Case("P11", "the answer that was lost before used, and after what is new since", (
        S("T1", "ok"), S("T1", _own("blocked", "ok"), again=True, state="blocked"),
    )),
)  # fmt: skip

CASES = (*FIND, *STATE, *LISTS, *IN_OUT, *RULES, *SIGNED, *OTHERS, *ORDER)
