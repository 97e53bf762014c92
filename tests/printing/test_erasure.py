"""Who was erased stands on no list that was written as PDF before (design.md §4)."""

from collections.abc import Callable, Iterator
from dataclasses import replace
from pathlib import Path

import pytest

from boxoffice.ids import CustomerId
from boxoffice.print_queue import PrintQueue
from boxoffice.views.people import Details
from printing.erasure import Erasure
from printing.fallback import Fallback
from printing.printer import FilePrinter
from printing.spool import render
from tests.hall import TONIGHT
from tests.house import House, cash, seated

Texts = Callable[[bytes], list[str]]


@pytest.fixture
def desk(tmp_path: Path) -> Iterator[House]:
    """A till with some seats of its own, an hour before tonight's start."""
    house = House(tmp_path / "desk-data")
    house.ready()
    house.grant(0, 1, 2, 3)
    yield house
    house.replica.close()


@pytest.fixture
def papers(tmp_path: Path) -> Path:
    return tmp_path / "papers"


@pytest.fixture
def erasure(desk: House, papers: Path) -> Erasure:
    return Erasure(desk.replica, lambda: [papers], [papers / "lists"])


def sold_to_jo(desk: House, papers: Path) -> CustomerId:
    """A seat for somebody with a name; all papers of it, and the evening's lists, are written."""
    jo = desk.counter.store_customer(Details("Jo Janssens", "jo@example.org", "")).id
    desk.counter.sell(replace(seated(0), customer=jo), cash())
    print_lists(desk, papers)
    Fallback(desk.replica, desk.stationery, [papers / "lists"]).look()
    return jo


def print_lists(desk: House, papers: Path) -> None:
    """What waits in the queue, and a list of the evening."""
    desk.counter.print_evening(TONIGHT)
    queue, printer = PrintQueue(desk.replica, desk.stationery), FilePrinter(papers)
    while (job := queue.next_job()) is not None:
        printer.print_pdf(render(job.paper), f"{job.kind}-{job.number}-{job.id}")
        queue.confirmed(job)


def naming(papers: Path, texts: Texts) -> list[str]:
    """Names of the files on which Jo stands."""
    found = (
        path for path in papers.rglob("*.pdf") if "Janssens" in "\n".join(texts(path.read_bytes()))
    )
    return sorted(path.name for path in found)


def test_lists_go_with_the_person_and_nothing_else(
    desk: House, papers: Path, erasure: Erasure, texts: Texts
) -> None:
    """Tickets and receipts name nobody, and stay."""
    jo = sold_to_jo(desk, papers)
    named = naming(papers, texts)
    assert len(named) == 3
    before = {path.name for path in papers.rglob("*.pdf")}
    erasure.look()
    assert naming(papers, texts) == named  # nobody was erased
    desk.counter.erase_customer(jo)
    erasure.look()
    assert before - {path.name for path in papers.rglob("*.pdf")} == set(named)
    assert naming(papers, texts) == []


def test_a_list_that_was_printed_since_stays(
    desk: House, papers: Path, erasure: Erasure, texts: Texts
) -> None:
    """It is without that name; also after another start of the program."""
    desk.counter.erase_customer(sold_to_jo(desk, papers))
    erasure.look()
    print_lists(desk, papers)
    (again,) = papers.glob("evening_list-*.pdf")
    erasure.look()
    Erasure(desk.replica, lambda: [papers], []).look()
    assert again.exists()
    assert "Janssens" not in "\n".join(texts(again.read_bytes()))


def test_what_could_not_be_deleted_is_tried_again(
    desk: House, papers: Path, erasure: Erasure, texts: Texts, monkeypatch: pytest.MonkeyPatch
) -> None:
    """A list that is open, where the system does not let go of it."""
    desk.counter.erase_customer(sold_to_jo(desk, papers))

    def held(*_: object, **__: object) -> None:
        raise PermissionError(13, "in use")

    with monkeypatch.context() as busy:
        busy.setattr(Path, "unlink", held)
        erasure.look()
    assert naming(papers, texts)
    erasure.look()
    assert naming(papers, texts) == []
