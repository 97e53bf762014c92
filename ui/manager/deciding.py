"""One conflict on the manager's screen: both orders side by side, the ways out, and why."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QFrame, QVBoxLayout

from boxoffice.ids import TicketId
from boxoffice.rules.ways_out import Outcome
from boxoffice.views import ConflictMember, ConflictRow
from ui import formats
from ui.language import translate
from ui.strings import Message
from ui.theme import Look
from ui.widgets import note
from ui.widgets.fields import TextField
from ui.widgets.rows import Row, RowList
from ui.widgets.table import Column, Line, Table

WAY = 36


class DecidePage(QFrame):
    """Tickets that want the same thing; the suggested way out is chosen until a person says so."""

    def __init__(self, look: Look, zone: str) -> None:
        super().__init__()
        self._zone = zone
        self.conflict: ConflictRow | None = None
        self.title = look.label("", "title")
        self.members = Table(look, translate("Decide", "Tickets"), _columns())
        self.ways = RowList(look, translate("Decide", "Ways out"), WAY, 28)
        self.reason = TextField(look, translate("Decide", "why (required)"))
        self.note = look.label("", "strong", "info")
        self.note.setWordWrap(True)
        column = QVBoxLayout(self)
        column.setContentsMargins(12, 10, 12, 10)
        column.setSpacing(8)
        column.addWidget(self.title)
        column.addWidget(self.members, 3)
        column.addWidget(look.label(translate("Decide", "HOW IT ENDS"), "small", "muted"))
        self.ways.setMinimumHeight(2 * WAY + 4)
        column.addWidget(self.ways, 2)
        column.addWidget(self.reason)
        column.addWidget(self.note)

    def show_conflict(self, row: ConflictRow, headline: str) -> None:
        """Another one to be decided; nothing is typed yet."""
        self.conflict = row
        about = " · ".join(part for part in (row.seat_label, row.title) if part)
        self.title.setText(f"{headline} · {about}" if about else headline)
        self.members.show_lines(
            [_member(m, self._zone, keeps=m.ticket == row.suggestion) for m in row.members]
        )
        for at, member in enumerate(row.members):
            if member.ticket == row.suggestion:
                self.members.selectRow(at)
        self.ways.show_rows(_ways(row.ways), row.ways[0] if row.ways else None)
        self.reason.clear()
        self.say(Message(translate("Decide", "F9 carries it out · ↑↓: another way · Esc: later")))

    def begin(self) -> None:
        """The hand begins among the ways out."""
        self.ways.setFocus(Qt.FocusReason.ShortcutFocusReason)

    def decided(self) -> tuple[Outcome, str, TicketId | None] | None:
        """Outcome, reason, and who keeps the seat where that is another than the suggested one;
        None, and the hand goes there, while there is no reason.
        """
        if not self.reason.text().strip():
            self.say(Message(translate("Decide", "Say why first."), tone="warning"))
            self.reason.setFocus(Qt.FocusReason.OtherFocusReason)
            return None
        way, keeps = self.ways.current_key(), self.members.current_key()
        another = self.conflict is not None and keeps != self.conflict.suggestion
        keep = TicketId(keeps) if another and isinstance(keeps, bytes) else None
        return Outcome(str(way)), self.reason.text().strip(), keep

    def say(self, message: Message) -> None:
        """Under the reason."""
        note.say(self.note, message)


def way_word(way: Outcome) -> str:
    """One way out, in words."""
    return {
        Outcome.RESEAT: translate("Decide", "the other gets an equal or better seat, a new code"),
        Outcome.REFUND: translate("Decide", "the other gets the money back"),
        Outcome.KEEP_BOTH: translate("Decide", "both stay: it is fine as it is"),
        Outcome.WRITE_OFF: translate("Decide", "written off: nothing can be done any more"),
    }[way]


def _ways(ways: Sequence[Outcome]) -> list[Row]:
    proposed = translate("Decide", "proposal")
    return [
        Row(way, way_word(way), lead=str(at + 1), trail=proposed if at == 0 else "",
            trail_role="muted")
        for at, way in enumerate(ways)
    ]  # fmt: skip


def _columns() -> tuple[Column, ...]:
    return (
        Column(translate("Manager", "Number"), 120),
        Column(translate("Manager", "Time"), 84),
        Column(translate("Manager", "Device"), 110),
        Column(translate("Manager", "Operator")),
        Column(translate("Manager", "amount"), 90, number=True),
        Column(translate("Decide", "state"), 190),
    )


def _member(member: ConflictMember, zone: str, *, keeps: bool) -> Line:
    said = []
    if keeps:
        said.append(translate("Decide", "keeps it"))
    if member.flag:
        said.append(translate("Decide", "at risk"))
    if member.admitted:
        said.append(translate("Decide", "inside"))
    if not member.valid:
        said.append(translate("Decide", "not valid any more"))
    return Line(
        member.ticket,
        (
            member.order_number, formats.clock(member.at_ms, zone), member.device,
            member.operator, formats.amount(member.cents), " · ".join(said),
        ),
        "tick-circle" if keeps else "ticket",
    )  # fmt: skip
