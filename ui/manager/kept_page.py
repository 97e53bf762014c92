"""Reservaties: what is still kept for whom, until when and by which desk."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from datetime import datetime
from enum import StrEnum

from boxoffice.ids import ReservationId
from boxoffice.queries.collecting import in_short
from boxoffice.queries.reports.report import Kind
from boxoffice.report_paper import ReportPaper, WordedColumn
from boxoffice.views import KeptRow
from ui import formats
from ui.language import translate
from ui.manager.list_page import ListPage
from ui.theme import Look
from ui.widgets.choice import ChoiceLine
from ui.widgets.table import Column, Line


class Which(StrEnum):
    """Which of them are meant."""

    ALL = "all"
    TODAY = "today"
    DUE = "due"
    REMIND = "remind"
    OURS = "ours"


class KeptPage(ListPage):
    """A line per reservation, the most urgent first."""

    def __init__(self, look: Look) -> None:
        super().__init__(
            look,
            translate("Manager", "Reservations"),
            translate("Manager", "name, number, performance"),
            (
                Column(translate("Manager", "Number"), 116),
                Column(translate("People", "name")),
                Column(translate("Manager", "places"), 120),
                Column(translate("Manager", "Show"), 152),
                Column(translate("Manager", "until"), 124),
                Column(translate("Manager", "kept by"), 120),
            ),
        )
        self.which = ChoiceLine(
            look,
            (
                (Which.ALL, translate("Manager", "all")),
                (Which.TODAY, translate("Manager", "for today")),
                (Which.DUE, translate("Manager", "lapsed")),
                (Which.REMIND, translate("Manager", "to remind")),
                (Which.OURS, translate("Manager", "of this computer")),
            ),
        )
        self.which.setFixedWidth(190)
        self.which.setAccessibleName(translate("Manager", "which"))
        self.which.textChanged.connect(lambda _: self.searched.emit(self.search.text()))
        self.top.addWidget(self.which)
        self.rows: tuple[KeptRow, ...] = ()

    def meant(self, rows: Iterable[KeptRow], now: datetime) -> tuple[KeptRow, ...]:
        """What field and choice let through; `now` is the wall of the house."""
        text, which = self.search.text(), Which(str(self.which.key() or Which.ALL))
        return tuple(row for row in rows if is_meant(row, which, text, now))

    def show_kept(self, rows: Sequence[KeptRow], marked: frozenset[ReservationId]) -> None:
        """What is due is amber, what another desk keeps wears a lock."""
        self.rows = tuple(rows)
        self.table.show_lines([_line(row, marked=row.kept.id in marked) for row in rows])
        if rows and self.table.current_key() is None:
            self.table.selectRow(0)

    def chosen(self) -> KeptRow | None:
        """The line under the cursor."""
        key = self.table.current_key()
        return next((row for row in self.rows if row.kept.id == key), None)

    def paper(self, house: str, now: datetime) -> ReportPaper:
        """What is shown, with how to reach people: the list to telephone along."""
        word = self.which.text()
        headings = (
            translate("Manager", "Number"), translate("People", "name"),
            translate("People", "telephone"), translate("People", "e-mail"),
            translate("Manager", "places"), translate("Manager", "Show"),
            translate("Manager", "until"), translate("Manager", "kept by"),
            translate("People", "note"),
        )  # fmt: skip
        kinds = (*([Kind.TEXT] * 6), Kind.MOMENT, Kind.TEXT, Kind.TEXT)
        return ReportPaper(
            code="reservations", house=house, title=translate("Manager", "Reservations"),
            about=tuple(part for part in (self.search.text(), word) if part),
            columns=tuple(map(WordedColumn, headings, kinds)),
            rows=tuple(
                (
                    kept.number, kept.name, kept.phone, kept.email, _places(row), row.title,
                    kept.until, _owner(row), kept.note,
                )
                for row in self.rows
                for kept in (row.kept,)
            ),
            printed_local=now,
        )  # fmt: skip


def is_meant(row: KeptRow, which: Which, text: str, now: datetime) -> bool:
    """Whether a reservation is among those that are asked for."""
    kept = row.kept
    if text.strip().casefold() not in f"{kept.name} {kept.number} {row.title}".casefold():
        return False
    if which == Which.TODAY:
        return row.starts_local.startswith(now.date().isoformat())
    if which == Which.DUE:
        return row.due
    if which == Which.REMIND:
        return row.near
    return which == Which.ALL or kept.ours


def _line(row: KeptRow, *, marked: bool) -> Line:
    kept = row.kept
    until = f"{formats.planned(kept.until):%d/%m %H:%M}"
    starts = f"{formats.planned(row.starts_local):%d/%m}" if row.starts_local else ""
    show = f"{starts} {row.title}".strip()
    icon = "tick-circle" if marked else "hourglass" if kept.ours else "lock"
    name = kept.name or "–"
    return Line(
        kept.id, (kept.number, name, _places(row), show, until, _owner(row)), icon,
        "warning" if row.due else "text", strong=marked,
    )  # fmt: skip


def _places(row: KeptRow) -> str:
    return in_short(place.label for place in row.kept.open())


def _owner(row: KeptRow) -> str:
    if row.kept.ours:
        return translate("Manager", "this device")
    return row.kept.owner or translate("People", "the server")
