"""The audit: who did what, as a list to be filtered and taken along."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import datetime

from boxoffice.clock import local_from_ms
from boxoffice.queries.audit import SEARCHED
from boxoffice.queries.reports.report import Kind
from boxoffice.report_paper import ReportPaper, WordedColumn
from boxoffice.views import AuditRow
from ui.language import translate
from ui.manager.audit_words import audit_summary, kind_word, kinds_called
from ui.manager.list_page import ListPage
from ui.strings import Message
from ui.theme import Look
from ui.widgets.choice import ChoiceLine
from ui.widgets.table import Column, Line

SHOWN = 200
"""Lines that a person looks through; a file takes all of them."""


class AuditPage(ListPage):
    """What happened, in the order in which it is stored."""

    def __init__(self, look: Look, zone: str) -> None:
        super().__init__(
            look,
            translate("Manager", "Audit"),
            translate("Manager", "device, operator, what happened"),
            (
                Column(translate("Manager", "Time"), 140),
                Column(translate("Manager", "Device"), 100),
                Column(translate("Manager", "Operator"), 120),
                Column(translate("Manager", "What"), 200),
                Column(translate("Manager", "Summary")),
            ),
        )
        self._zone = zone
        self._cut: tuple[bool, bool, bool] | None = None
        self.kind = ChoiceLine(
            look,
            (
                ("", translate("Manager", "all")),
                ("sale", translate("Manager", "sales")),
                ("exchange", translate("Manager", "exchanges")),
                ("refund", translate("Audit", "refunds")),
                ("cash_move", translate("Audit", "cash in and out")),
                ("shift", translate("Manager", "tills")),
                ("drawer", translate("Manager", "drawer opened")),
                ("price", translate("Manager", "price changed")),
                ("tariff", translate("Manager", "reduced rates")),
                ("admission", translate("Manager", "scans")),
                ("reservation", translate("Audit", "reservations")),
                ("block", translate("Audit", "blocked seats")),
                ("decision", translate("Audit", "decisions")),
                ("edit", translate("Audit", "programme, prices, people")),
            ),
        )
        self.kind.setFixedWidth(190)
        self.kind.setAccessibleName(translate("Manager", "what"))
        self.kind.textChanged.connect(lambda _: self.searched.emit(self.search.text()))
        self._say_cut(more=False)
        self.top.addWidget(self.kind)

    def asked(self) -> tuple[str, str, frozenset[str]]:
        """What is looked for: a text, a kind, and the kinds that are called so here."""
        text = self.search.text()
        return text, str(self.kind.key() or ""), kinds_called(text)

    def paper(self, house: str, now: datetime) -> ReportPaper:
        """The head of a table to take along, with what was looked for; its rows are `cells`."""
        headings = [column.title for column in self.table.lines.columns]
        kinds = (Kind.MOMENT, *([Kind.TEXT] * (len(headings) - 1)))
        return ReportPaper(
            code="audit",
            house=house,
            title=translate("Manager", "Audit"),
            about=tuple(part for part in (self.search.text(), self.kind.text()) if part),
            columns=tuple(map(WordedColumn, headings, kinds)),
            rows=(),
            printed_local=now,
        )

    def cells(self, rows: Sequence[AuditRow]) -> tuple[tuple[str, ...], ...]:
        """Rows of that table, with whole moments. Touches no widget: a season's lines take long."""
        return tuple(
            (_moment(row, self._zone), row.device, row.operator, kind_word(row.kind),
             audit_summary(row, self._zone))
            for row in rows
        )  # fmt: skip

    def show_audit(self, rows: Sequence[AuditRow], *, whole: bool = False) -> None:
        """Newest first, as the core gives them: `SHOWN`, and one more where there are more.
        `whole`: all that there is was looked through.
        """
        self.table.show_lines([self._line(at, row) for at, row in enumerate(rows[:SHOWN])])
        self._say_cut(more=len(rows) > SHOWN, whole=whole)

    def _say_cut(self, *, more: bool, whole: bool = False) -> None:
        """Which lines these are. Only when that changes: a file that was written is said there."""
        cut = more, any(self.asked()), whole
        if cut == self._cut:
            return
        self._cut = cut
        if more:
            said = translate(
                "Audit", "The newest {count} of more; Alt+C, Alt+X, Alt+P take all along"
            )
        elif whole:
            said = translate("Audit", "All is looked through; Alt+C, Alt+X, Alt+P take it along")
        elif any(self.asked()):
            said = translate("Audit", "Looked for among the newest {count}; what is older follows")
        else:
            said = translate("Manager", "Alt+C, Alt+X, Alt+P: take what is shown along")
        count = f"{SHOWN if more else SEARCHED:_}".replace("_", "\u202f")
        elsewhere = translate("Audit", "of other devices: the last change of each field")
        self.say(Message(said.format(count=count), elsewhere, tone="muted"))

    def _line(self, at: int, row: AuditRow) -> Line:
        what, about = kind_word(row.kind), audit_summary(row, self._zone)
        return Line(at, (self._when(row), row.device, row.operator, what, about))

    def _when(self, row: AuditRow) -> str:
        """A season is not told by the hour alone."""
        if not row.at_ms:
            return "–"
        local = local_from_ms(row.at_ms, self._zone)
        return f"{local:%d/%m}" if row.whole_day else f"{local:%d/%m %H:%M:%S}"


def _moment(row: AuditRow, zone: str) -> str:
    local = local_from_ms(row.at_ms, zone).strftime("%Y-%m-%dT%H:%M:%S") if row.at_ms else ""
    return local[:10] if row.whole_day else local
