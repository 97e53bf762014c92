"""The spooler: prints what a real queue holds; a printer that fails harms nothing."""

import threading
from collections.abc import Callable, Iterator
from pathlib import Path

import pytest

from boxoffice.errors import Unavailable
from boxoffice.fold.rows import Payment
from boxoffice.ids import Cents
from boxoffice.platform.counter_devices import PrinterSetting
from boxoffice.print_queue import TICKETS
from printing.house_layouts import layout_now
from printing.printer import FilePrinter, PrinterStatus, Unsure
from printing.printers import printer_of, usual_paper
from printing.spool import Spooler, Spoolers
from tests.house import House, cash, standing
from tests.printing.machines import FglMachine, Tray
from tests.printing.printer_simulator import PrinterSimulator
from tests.printing.test_device_printer import read_by_both


@pytest.fixture
def desk(tmp_path: Path) -> Iterator[House]:
    """An open till with four seats of its own."""
    made = House(tmp_path / "data")
    made.ready()
    made.grant(0, 1, 2, 3)
    yield made
    made.replica.close()


def when(house: House, fits: Callable[[], bool]) -> None:
    """Wait for the commit after which it fits."""
    changed = threading.Event()
    house.replica.subscribe(changed.set)
    while not fits():
        assert changed.wait(20), [job.state for job in house.counter.print_jobs()]
        changed.clear()


@pytest.fixture
def spool(desk: House) -> Iterator[Callable[[Path], Spooler]]:
    """Start a spooler on a folder; it is stopped in the end."""
    started: list[Spooler] = []

    def start(folder: Path) -> Spooler:
        spooler = Spooler(desk.queue, FilePrinter(folder))
        desk.replica.subscribe(spooler.wake)
        spooler.start()
        started.append(spooler)
        return spooler

    yield start
    for spooler in started:
        spooler.stop()


def test_every_paper_of_a_shift_becomes_a_file(
    desk: House, spool: Callable[[Path], Spooler], tmp_path: Path
) -> None:
    """Tickets, receipt and Z report, each once, and nothing left on the list."""
    spool(tmp_path / "papers")
    sold = desk.sell(0, 1)
    desk.counter.print_receipt(sold.order)
    desk.counter.count_shift({"cash": Cents(19_400)})
    desk.counter.close_shift()
    when(desk, lambda: desk.counter.print_jobs() == ())
    files = sorted((tmp_path / "papers").iterdir())
    assert [file.name for file in files] == [
        "receipt-2-0001-3.pdf", "ticket-2-0001-1.pdf", "ticket-2-0001-2.pdf",
        "z_report-2-0001-4.pdf",
    ]  # fmt: skip
    assert all(file.read_bytes().startswith(b"%PDF-") for file in files)


def test_a_folder_that_cannot_be_written_fails_the_paper_and_not_the_sale(
    desk: House, spool: Callable[[Path], Spooler], tmp_path: Path
) -> None:
    """Each stays on the list with the reason; when there is a folder again, they are printed."""
    papers = tmp_path / "papers"
    papers.write_text("a file stands where the folder should be")
    spooler = spool(papers)
    desk.sell(0)
    desk.sell(1)
    when(desk, lambda: [job.state for job in desk.counter.print_jobs()] == ["failed", "failed"])
    assert {job.detail for job in desk.counter.print_jobs()} == {"printer_folder"}
    assert desk.events("sale") == 2
    papers.unlink()
    desk.queue.again()
    spooler.wake()
    when(desk, lambda: desk.counter.print_jobs() == ())
    assert len(list(papers.iterdir())) == 2


def test_a_paper_that_cannot_be_drawn_does_not_end_the_spooler(
    desk: House, spool: Callable[[Path], Spooler], tmp_path: Path
) -> None:
    """One bad paper never blocks the next, whatever is wrong with it: here a price that a ticket
    code has no byte for."""
    desk.sell(0)
    with desk.replica.write() as tx:
        tx.store.conn.execute("UPDATE ticket SET price_number = 999")
    desk.sell(1)
    spool(tmp_path / "papers").wake()
    when(desk, lambda: [job.state for job in desk.counter.print_jobs()] == ["failed"])
    assert [job.detail for job in desk.counter.print_jobs()] == ["ticket_code_field"]
    assert [file.name for file in (tmp_path / "papers").iterdir()] == ["ticket-2-0002-2.pdf"]


class _Torn:
    """A printer whose driver has a fault of its own."""

    def print_pdf(self, data: bytes, name: str) -> None:
        if name.endswith("-1"):
            raise ZeroDivisionError

    def status(self) -> PrinterStatus:
        return PrinterStatus.READY


def test_a_printer_with_a_fault_of_its_own_does_not_end_the_spooler(desk: House) -> None:
    """Its exceptions are not ours; the paper stays on the list and the next one is tried."""
    spooler = Spooler(desk.queue, _Torn())
    desk.replica.subscribe(spooler.wake)
    spooler.start()
    desk.sell(0)
    desk.sell(1)
    when(desk, lambda: [job.state for job in desk.counter.print_jobs()] == ["failed"])
    assert [job.detail for job in desk.counter.print_jobs()] == ["paper_not_drawn"]
    spooler.stop()


class _Empty:
    """A printer without paper, or one that says nothing once a paper has left."""

    def __init__(self, trouble: Unavailable) -> None:
        self._trouble = trouble

    def print_pdf(self, data: bytes, name: str) -> None:
        raise self._trouble

    def status(self) -> PrinterStatus:
        return PrinterStatus.PAPER_OUT


@pytest.mark.parametrize("trouble", [Unavailable("printer_paper_out"), Unsure("printer_silent")])
def test_no_commit_lies_between_a_paper_in_trouble_and_what_waits_behind_it(
    desk: House, trouble: Unavailable
) -> None:
    """Were the power to go there, the others would come out at the next start, and nobody asked."""
    desk.sell(0, 1, 2)
    seen: list[set[str]] = []
    desk.replica.subscribe(lambda: seen.append({job.state for job in desk.counter.print_jobs()}))
    spooler = Spooler(desk.queue, _Empty(trouble))
    spooler.start()
    spooler.wake()
    when(desk, lambda: {job.state for job in desk.counter.print_jobs()} <= {"failed", "unsure"})
    spooler.stop()
    assert seen
    assert not [states for states in seen if "queued" in states and states & {"failed", "unsure"}]


def test_stopping_what_never_began_is_harmless(desk: House, tmp_path: Path) -> None:
    """A start that failed closes what it has, and its own error must be the one that is seen."""
    Spooler(desk.queue, FilePrinter(tmp_path / "papers")).stop()


def test_stopping_ends_the_thread(desk: House, tmp_path: Path) -> None:
    """And what is queued then waits for the next start."""
    spooler = Spooler(desk.queue, FilePrinter(tmp_path / "papers"))
    spooler.start()
    spooler.stop()
    assert "spooler" not in {thread.name for thread in threading.enumerate()}
    desk.sell(0)
    assert [job.state for job in desk.counter.print_jobs()] == ["queued"]


def test_scenario_2_printing_74_tickets_survives_a_jam(desk: House) -> None:
    """One payment, 74 papers on a Boca; stuck at the 30th: what waits is held, and after the jam
    all the others come, each code once.
    """
    desk.grant(pool="floor", places=74)
    tray = Tray()
    simulator = PrinterSimulator(FglMachine(tray, 1056, 384))
    setting = PrinterSetting("fgl", f"{simulator.host}:{simulator.port}")
    spooler = Spooler(
        desk.queue, printer_of(setting, Path()), TICKETS,
        lambda: layout_now(desk.replica, usual_paper(setting)),
    )  # fmt: skip
    tray.jams_after = 29
    desk.counter.sell(standing(74), cash())
    desk.replica.subscribe(spooler.wake)
    spooler.start()
    spooler.wake()
    when(desk, lambda: {job.state for job in desk.counter.print_jobs()} == {"failed"})
    assert len(desk.counter.print_jobs()) == 74 - 29 == len(desk.counter.papers_missing())
    assert {job.detail for job in desk.counter.print_jobs()} == {"printer_jam"}
    tray.jams_after, tray.jammed = 0, False
    desk.counter.print_again()
    when(desk, lambda: desk.counter.print_jobs() == ())
    spooler.stop()
    simulator.close()
    codes = {read_by_both(page)[0]["QRCODE"] for page in tray.pages}
    assert len(codes) == len(tray.pages) == 74
    assert len(desk.rows(Payment)) == 1


def test_the_next_paper_goes_where_the_setting_says_now(desk: House, tmp_path: Path) -> None:
    """Without a new start; what is printed already comes out nowhere again."""
    at = [tmp_path / "old"]
    spoolers = Spoolers(lambda: [Spooler(desk.queue, FilePrinter(at[0]))])
    desk.replica.subscribe(spoolers.wake)
    spoolers.renew()  # not begun yet: it stays so
    desk.sell(0)
    assert [job.state for job in desk.counter.print_jobs()] == ["queued"]
    spoolers.start()
    when(desk, lambda: desk.counter.print_jobs() == ())
    at[0] = tmp_path / "new"
    spoolers.renew()
    desk.sell(1)
    when(desk, lambda: desk.counter.print_jobs() == ())
    spoolers.stop()
    assert [len(list((tmp_path / name).glob("*.pdf"))) for name in ("old", "new")] == [1, 1]
