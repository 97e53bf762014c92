"""The lists of an evening as they are drawn: whole, and within the page, whatever the hall."""

from __future__ import annotations

from datetime import datetime

import msgspec
import pytest

from boxoffice.papers import (
    DoorLine,
    DoorPaper,
    EveningLine,
    EveningPaper,
    PlanSeat,
    SeatPlanPaper,
)
from printing.door_list_pdf import door_list_pdf
from printing.evening_list_pdf import evening_list_pdf
from printing.seat_plan_pdf import seat_plan_pdf

START_LOCAL = datetime.fromisoformat("2026-11-27T20:00")
NOW_LOCAL = datetime.fromisoformat("2026-11-27T18:30")


@pytest.mark.parametrize("which", ["door", "evening"])
def test_a_long_title_stays_on_every_page(raster, texts, which: str) -> None:
    """From the second page on it ran off the paper, and took the hour with it."""
    title = "De vrolijke weduwe en haar zeven vrienden " * 6
    door = DoorPaper(
        house="CC De Kring", title=title, hall="Zaal", starts_local=START_LOCAL,
        printed_local=NOW_LOCAL, lines=(DoorLine("A1", "Basis", "2-0001", "Jo", "paid"),) * 60,
    )  # fmt: skip
    evening = EveningPaper(
        house="CC De Kring", title=title, hall="Zaal", starts_local=START_LOCAL,
        printed_local=NOW_LOCAL, lines=(EveningLine("Jo", "2-0001", "A1", 1, "paid"),) * 60,
    )  # fmt: skip
    data = door_list_pdf(door) if which == "door" else evening_list_pdf(evening)
    assert "20:00" in texts(data)[1]
    assert raster(data, dpi=100, page=1)[:, -40:].min() == 255


def _plan(rows: int, across: int) -> SeatPlanPaper:
    seats = tuple(
        PlanSeat(str(n + 1), n * 10.0, row * 12.0, "free" if (row + n) % 3 else "sold")
        for row in range(rows)
        for n in range(across)
    )
    free = tuple(
        ("Parterre", str(row + 1),
         ", ".join(str(n + 1) for n in range(across) if (row + n) % 3), across)
        for row in range(rows)
    )  # fmt: skip
    return SeatPlanPaper(
        house="CC De Kring", title="Florissant", hall="Grote zaal", starts_local=START_LOCAL,
        printed_local=NOW_LOCAL, seats=seats, free=free, pools=(("Staanplaatsen", 12, 80),),
        rows=tuple(
            (f"R{row}", at * 10.0, row * 12.0) for row in range(rows) for at in (-1, across)
        ),
    )  # fmt: skip


@pytest.mark.parametrize("language", ["nl", "fr", "en"])
@pytest.mark.parametrize(("rows", "across"), [(1, 1), (12, 24), (50, 40)])
def test_every_free_number_of_any_hall_is_on_paper(
    raster, texts, language, rows: int, across: int
) -> None:
    """A single seat, a theatre, 2,000 seats: nothing is cut, the margins stay white."""
    paper = msgspec.structs.replace(_plan(rows, across), language=language)
    data = seat_plan_pdf(paper)
    said = " ".join(texts(data)).replace("\n", " ")
    assert "…" not in said
    for _, _, numbers, _ in paper.free:
        assert all(number in said for number in numbers.split(", "))
    if rows < 50:  # smaller letters are left out, as numbers are
        assert all(said.count(f"R{row} ") == 2 for row in range(rows)), "at both ends"
    page = raster(data, dpi=100)
    assert min(page[:20].min(), page[-20:].min(), page[:, :20].min(), page[:, -20:].min()) == 255


def test_long_names_in_a_hall_hide_no_seat_and_stay_on_the_page(raster) -> None:
    """A row's name stood over the first number, a stage's ran off the paper."""
    stage = "Podium met orkestbak en een toonzaal voor de techniek"
    seats = tuple(PlanSeat(str(n), n * 10.0, 0, "sold") for n in range(12))
    shapes = ((85.0, -40.0, 30.0, 8.0, stage), (0.0, -20.0, 8.0, 8.0, stage))
    named = msgspec.structs.replace(
        _plan(1, 12), seats=seats, shapes=shapes,
        rows=(("Rolstoelplaatsen links", -10.0, 0), ("Rolstoelplaatsen rechts", 120.0, 0)),
    )  # fmt: skip
    bare = msgspec.structs.replace(
        named, rows=tuple(("", x, y) for _, x, y in named.rows),
        shapes=tuple((*where, "") for *where, _ in shapes),
    )  # fmt: skip
    page, plain = (raster(seat_plan_pdf(paper), dpi=100) for paper in (named, bare))
    assert min(page[:, :20].min(), page[:, -20:].min()) == 255
    inked = plain < 200  # seats; shapes are lighter
    assert (page[inked] == plain[inked]).all()
    assert ((page != plain).sum()) > 100


def test_the_door_list_goes_on_over_pages(texts) -> None:
    """Six hundred tickets; the last is on the last page."""
    lines = tuple(DoorLine(f"A{n}", "Basis", f"2-{n:04d}", "Jo", "paid") for n in range(1, 601))
    paper = DoorPaper(
        house="CC De Kring", title="Florissant", hall="Grote zaal", starts_local=START_LOCAL,
        printed_local=NOW_LOCAL, lines=lines,
    )  # fmt: skip
    pages = texts(door_list_pdf(paper))
    assert "A600" in pages[-1]
    assert all("Plaats" in page for page in pages)
