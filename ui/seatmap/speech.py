"""What is said of a seat: to a screen reader, in the list view and under the cursor."""

from __future__ import annotations

from boxoffice.catalog.plan import Seat
from boxoffice.views import SeatState
from ui.language import translate


def state_words() -> dict[str, str]:
    """The words of each state of a seat, in the language spoken now."""
    return {
        "free": translate("Seats", "free"),
        "other": translate("Seats", "free, not this desk's"),
        "proposed": translate("Seats", "proposed"),
        "mine": translate("Seats", "in the basket"),
        "held": translate("Seats", "in another basket"),
        "reserved": translate("Seats", "reserved"),
        "sold": translate("Seats", "sold"),
        "inside": translate("Seats", "inside"),
        "blocked": translate("Seats", "blocked"),
        "vip": translate("Seats", "blocked, VIP"),
        "technical": translate("Seats", "blocked, technical"),
        "press": translate("Seats", "blocked, press"),
        "school": translate("Seats", "blocked, school"),
        "company": translate("Seats", "blocked, company"),
        "wheelchair": translate("Seats", "blocked, wheelchair"),
        "conflict": translate("Seats", "sold twice"),
    }


STATE_NAMES: dict[int, str] = {
    SeatState.FREE_OURS: "free",
    SeatState.FREE_OTHER: "other",
    SeatState.HELD: "held",
    SeatState.RESERVED: "reserved",
    SeatState.SOLD: "sold",
    SeatState.INSIDE: "inside",
    SeatState.BLOCKED: "blocked",
    SeatState.CONFLICT: "conflict",
    SeatState.BLOCKED_VIP: "vip",
    SeatState.BLOCKED_TECHNICAL: "technical",
    SeatState.BLOCKED_PRESS: "press",
    SeatState.BLOCKED_SCHOOL: "school",
    SeatState.BLOCKED_COMPANY: "company",
    SeatState.BLOCKED_WHEELCHAIR: "wheelchair",
}


def spoken_place(seat: Seat) -> str:
    """`rij G stoel 12`, with wheelchair or companion said."""
    if seat.row in {"", "-"}:
        words = translate("Seats", "place {number}").format(number=seat.number)
    else:
        words = translate("Seats", "row {row} seat {number}").format(
            row=seat.row, number=seat.number
        )
    if seat.wheelchair:
        words += ", " + translate("Seats", "wheelchair place")
    if seat.companion:
        words += ", " + translate("Seats", "companion")
    if seat.limited_view:
        words += ", " + translate("Seats", "limited view")
    return words


def spoken_seat(seat: Seat, state: str) -> str:
    """`rij G stoel 12, rang 1, vrij`."""
    rank = translate("Seats", "rank {rank}").format(rank=seat.rank)
    return f"{spoken_place(seat)}, {rank}, {state_words()[state]}"
