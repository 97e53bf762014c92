"""Reports over a whole season, their charts, and the manager's pages on that database."""

import os
import time

os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")

from PySide6.QtWidgets import QApplication

from benchmarks._season import FIRST_DAY, LAST_DAY, season
from benchmarks.harness import Measure, at_most, p95, row
from boxoffice.office import Office

ROUNDS = 7
REPORT_S, CHART_MS, PAGE_MS = 1.0, 200.0, 100.0


def _report(code: str) -> Measure:
    with season() as office:
        period = office.period(FIRST_DAY.isoformat(), LAST_DAY.isoformat())
        samples = [_timed(office, code, period) for _ in range(ROUNDS)]
    return at_most(samples, REPORT_S, of=max)


def _timed(office: Office, code: str, period: object) -> float:
    began = time.perf_counter()
    report = office.report(code, period)  # type: ignore[arg-type]
    took = time.perf_counter() - began
    if len(report.rows) < 200:
        raise RuntimeError("the season is not there")
    return took


@row(name="a season's Z reports (200 performances, 50,000 tickets)", goal="≤ 1 s", unit="s")
def tills() -> Measure:
    """Each till with what it sold, took and lacked."""
    return _report("tills")


@row(name="a season's borderels (200 performances, 50,000 tickets)", goal="≤ 1 s", unit="s")
def borderels() -> Measure:
    """Each performance with number, gross, VAT and net."""
    return _report("borderels")


def _application() -> QApplication:
    found = QApplication.instance()
    return found if isinstance(found, QApplication) else QApplication([])


@row(name="a chart of 200 bars", goal="≤ 200 ms", unit="ms")
def chart() -> Measure:
    """Drawn anew, with its labels."""
    from boxoffice.queries.reports.report import Chart
    from ui.manager.chart import ReportChart
    from ui.theme import dress

    widget = ReportChart(dress(_application(), "light"))
    widget.resize(790, 320)
    widget.show_chart(Chart(tuple(f"{n}/11" for n in range(200)), tuple(range(1, 201)), 220))
    widget.show()
    samples = []
    for _ in range(40):
        began = time.perf_counter()
        widget.grab()
        samples.append((time.perf_counter() - began) * 1e3)
    return at_most(samples, CHART_MS, of=p95)


@row(name="a page of the manager opens, a season loaded", goal="≤ 100 ms, the slowest", unit="ms")
def pages() -> Measure:
    """Read, filled and painted; each page several times, each from rest: the first picture of a
    ticket is a second of another thread's work, and would be measured with the pages after it.
    """
    from ui.app import prepare
    from ui.bridge import Bridge
    from ui.manager.window import ManagerWindow

    stage = prepare("light")
    app, bridge = stage.app, Bridge()
    samples = []
    with season() as office:
        window = ManagerWindow(office, bridge, stage.look)
        window.resize(1366, 688)
        window.show()
        app.processEvents()
        for name in [str(one) for one in window._by_name] * 3:  # noqa: SLF001 - the pages
            began = time.perf_counter()
            window.show_page(name)
            app.processEvents()
            samples.append((time.perf_counter() - began) * 1e3)
            while window.tickets.draws():
                app.processEvents()
                time.sleep(0.01)
        window.close()
        bridge.shutdown()
    return at_most(samples, PAGE_MS, of=max)
