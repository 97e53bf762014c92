"""The three pages of a price list: which list, its lines with their fields, which performances."""

from __future__ import annotations

from collections.abc import Iterable, Sequence

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QFrame, QLabel, QStackedWidget, QVBoxLayout, QWidget

from boxoffice.catalog.programme import Performance, PriceList, PriceType
from boxoffice.ids import PerformanceId, PriceListId
from ui import formats
from ui.language import translate
from ui.manager.field_grid import FieldGrid, typed_moment
from ui.manager.price_draft import Draft, Key
from ui.manager.price_fields import TERMS, conditions, fields
from ui.manager.tick_page import TickPage
from ui.manager.worklists import WorkPage
from ui.strings import Message
from ui.theme import Look
from ui.widgets import note
from ui.widgets.table import Column, Line, Table


class ListsPage(WorkPage):
    """Every version of a list, and how many performances are sold at it."""

    def __init__(self, look: Look) -> None:
        super().__init__(
            look,
            translate("Prices", "Price lists"),
            (
                Column(translate("Prices", "Name")),
                Column(translate("Prices", "default price"), 150, number=True),
                Column(translate("Prices", "prices"), 70, number=True),
                Column(translate("Prices", "fees"), 70, number=True),
                Column(translate("Prices", "codes"), 70, number=True),
                Column(translate("Prices", "performances"), 124, number=True),
            ),
        )

    def show_lists(self, lists: Sequence[PriceList], shows: Iterable[Performance]) -> None:
        """Those that performances are sold at first."""
        pinned = [show.price_list for show in shows]
        used = {one.id: pinned.count(one.id) for one in lists}
        ordered = sorted(
            lists, key=lambda one: (not used[one.id], one.name.casefold(), -used[one.id])
        )
        self.table.show_lines([self._line(one, used[one.id]) for one in ordered])
        if ordered and self.table.current_key() is None:
            self.table.selectRow(0)

    def _line(self, one: PriceList, used: int) -> Line:
        counts = (len(one.types), len(one.fees), len(one.promotions), used)
        texts = (one.name, amounts(one.types[0]), *(str(n or "–") for n in counts))
        return Line(one.id, texts, role="text" if used else "muted")

    def hint(self) -> None:
        """What can be done here."""
        hint = translate("Prices", "Enter: open this list · Alt+N: new list")
        self.say(Message(hint, tone="muted"))

    def chosen(self) -> PriceListId | None:
        """The list under the cursor."""
        key = self.table.current_key()
        return PriceListId(key) if isinstance(key, bytes) else None


def amounts(kind: PriceType) -> str:
    """`22,00 · 18,00`: per rank."""
    return " · ".join(map(formats.amount, kind.cents_by_rank))


class DraftPage(QFrame):
    """The lines of one list, and the fields of the chosen one.

    Signals:
        moved: another line was chosen.
    """

    moved = Signal(object)

    def __init__(self, look: Look) -> None:
        super().__init__()
        self._look = look
        self.title = look.label("", "title")
        self.title.setContentsMargins(12, 10, 12, 6)
        self.table = Table(
            look,
            translate("Prices", "Price list"),
            (
                Column("", 76),
                Column(translate("Prices", "Name"), 190),
                Column(translate("Prices", "amount"), 170, number=True),
                Column(translate("Prices", "asks")),
            ),
        )
        # Later: a table whose line is being chosen cannot be given other lines.
        self.table.chosen.connect(self.moved, Qt.ConnectionType.QueuedConnection)
        self.grids: dict[str, FieldGrid] = {}
        self._ranks = 0
        self.stack = QStackedWidget()
        self.note: QLabel = look.label("", "strong", "info")
        self.note.setWordWrap(True)
        self.note.setContentsMargins(12, 2, 12, 8)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        column.addWidget(self.title)
        column.addWidget(self.table, 4)
        column.addWidget(self.stack, 6)
        column.addWidget(self.note)
        self.offer(1)

    def offer(self, ranks: int) -> None:
        """Fields for so many ranks."""
        if self._ranks == ranks:
            return
        self._ranks = ranks
        for old in self.grids.values():
            self.stack.removeWidget(old)
            old.deleteLater()
        self.grids = {part: FieldGrid(self._look, asked) for part, asked in fields(ranks).items()}
        for grid in self.grids.values():
            self.stack.addWidget(grid)

    def grid(self) -> FieldGrid:
        """The fields in front."""
        return next(one for one in self.grids.values() if one is self.stack.currentWidget())

    def show_grid(self, part: str) -> None:
        """The fields of this part, or (TERMS) what a price asks."""
        self.stack.setCurrentWidget(self.grids[part])

    def shows_terms(self) -> bool:
        """Whether what a price asks is in front."""
        return self.stack.currentWidget() is self.grids[TERMS]

    def show_draft(self, draft: Draft) -> None:
        """The lines: the list, its prices, fees and codes, and after each the next new one."""
        self.title.setText(draft.prices.name or translate("Prices", "New price list"))
        prices = draft.prices
        word = translate("Prices", "list")
        lines = [Line(("list", 0), (word, prices.name, "", ""), strong=True)]
        word = translate("Prices", "price")
        for at, kind in enumerate(prices.types):
            asks = " · ".join(part for part in (conditions(kind.terms), kind.note) if part)
            lines.append(Line(("price", at), (word, kind.name, amounts(kind), asks)))
        lines.append(_new(("price", len(prices.types)), translate("Prices", "+ new price")))
        word = translate("Prices", "fee")
        for at, fee in enumerate(prices.fees):
            once = translate("Prices", "once an order")
            per = translate("Prices", "per ticket that costs something")
            texts = (word, fee.name, formats.amount(fee.cents), per if fee.per_ticket else once)
            lines.append(Line(("fee", at), texts))
        lines.append(_new(("fee", len(prices.fees)), translate("Prices", "+ new fee")))
        word = translate("Prices", "code")
        for at, one in enumerate(prices.promotions):
            until = typed_moment(one.until_local)
            texts = (word, f"{one.code} · {one.name}", f"{formats.MINUS}{one.percent} %", until)
            lines.append(Line(("code", at), texts))
        lines.append(_new(("code", len(prices.promotions)), translate("Prices", "+ new code")))
        self.table.blockSignals(True)
        self.table.show_lines(lines)
        self.table.blockSignals(False)

    def choose(self, key: Key) -> None:
        """Put the cursor on this line, which is no choice of the person."""
        known = [line.key for line in self.table.lines.lines]
        self.table.blockSignals(True)
        self.table.selectRow(known.index(key))
        self.table.blockSignals(False)

    def say(self, message: Message) -> None:
        """Under the fields."""
        note.say(self.note, message)

    def said(self) -> str:
        """What stands there."""
        return self.note.text()

    def enter(self, focused: QWidget | None) -> None:
        """Enter goes from the table into the fields, and down them."""
        self.grid().enter(focused)


def _new(key: Key, word: str) -> Line:
    return Line(key, ("", word, "", ""), "plus", "muted")


class PinPage(TickPage):
    """Which performances are sold at this list from now on."""

    def __init__(self, look: Look) -> None:
        super().__init__(
            look,
            translate("Prices", "Which performances are sold at this list?"),
            (
                Column(translate("Forms", "Starts"), 160),
                Column(translate("Forms", "Title")),
                Column(translate("Forms", "Hall"), 150),
                Column(translate("Prices", "prices now"), 200),
            ),
        )

    def begin(self, shows: Sequence[tuple[Performance, str]], ticked: set[PerformanceId]) -> None:
        """Performances with the name of their list now; those at the version before are ticked."""
        lines = [
            Line(
                show.id,
                (
                    f"{formats.planned(show.starts_local):%d/%m/%y %H:%M}",
                    show.title,
                    show.hall,
                    now,
                ),
            )
            for show, now in shows
        ]
        self.tick(lines, ticked)
        hint = translate(
            "Prices",
            "Space: tick or untick · F9: save the list, and sell what is ticked at it · Esc: back",
        )
        self.say(Message(hint, tone="muted"))
