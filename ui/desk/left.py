"""The left column: find, performances, quantity and prices. The hand rests in the quantity."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import date

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QApplication, QFrame, QHBoxLayout, QVBoxLayout, QWidget

from boxoffice.views import OrderFound, PerformanceView, PriceView
from ui import formats, keys
from ui.desk.price_words import asked
from ui.desk.wish import Wish
from ui.language import translate
from ui.theme import Look
from ui.widgets.fields import NumberField, TextField
from ui.widgets.rows import Row, RowList

WIDTH = 300
NARROW_LEFT = 248
PERFORMANCE_ROW = 44
PRICE_ROW = 36


class QuantityField(NumberField):
    """How many. `+` and `-` change the price, `*` then a digit jumps to one.

    Signals:
        price_stepped: to the next (1) or previous (-1) price.
        price_jumped: to the price of this number, from 0.
    """

    price_stepped = Signal(int)
    price_jumped = Signal(int)

    def __init__(self, look: Look) -> None:
        super().__init__(look)
        self._jumping = False

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Price keys first, then digits."""
        digit = keys.digit(event)
        if self._jumping and digit:
            self._jumping = False
            self.price_jumped.emit(int(digit) - 1)
        elif event.text() == "*":
            self._jumping = True
        elif event.text() == "+" or (event.key() == Qt.Key.Key_Down and not digit):
            self.price_stepped.emit(1)
        elif event.text() == "-" or (event.key() == Qt.Key.Key_Up and not digit):
            self.price_stepped.emit(-1)
        else:
            super().keyPressEvent(event)


class LeftColumn(QFrame):
    """Find, performances, quantity, prices.

    Signals:
        searched: text in the find field.
        performance_chosen: id of the performance to sell.
    """

    searched = Signal(str)
    performance_chosen = Signal(object)

    def __init__(self, look: Look, language: str) -> None:
        super().__init__()
        self._look = look
        self._language = language
        self._tight, self._rows = False, True
        self.setProperty("ground", "panel")
        self.setProperty("edge", "right")
        self.setFixedWidth(WIDTH)
        self.search = TextField(look, translate("Desk", "title, date, hall, name"))
        self.performances = RowList(
            look, translate("Desk", "Performances"), PERFORMANCE_ROW, lead_width=88
        )
        self.quantity = QuantityField(look)
        self.prices = RowList(look, translate("Desk", "Prices"), PRICE_ROW, lead_width=20)
        self._nothing = look.label("", "body", "muted")
        self._lay_out()
        self.quantity.setAccessibleName(translate("Desk", "Quantity"))
        self.quantity.letter_typed.connect(self.begin_search)
        self.search.textEdited.connect(self.searched)
        self.performances.picked.connect(self.performance_chosen)
        self.performances.chosen.connect(self._on_chosen)
        self.prices.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        app = QApplication.instance()
        if isinstance(app, QApplication):
            app.focusChanged.connect(self._on_focus)

    def _lay_out(self) -> None:
        self._nothing.setWordWrap(True)
        self._nothing.setAlignment(Qt.AlignmentFlag.AlignTop)
        self._nothing.setContentsMargins(12, 8, 12, 8)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 1, 0)
        layout.setSpacing(0)
        self._title = self._caption(translate("Desk", "PERFORMANCE"), "F2")
        layout.addWidget(self._title)
        self._find = QHBoxLayout()
        self._find.setContentsMargins(12, 0, 12, 8)
        self._find.addWidget(self.search)
        layout.addLayout(self._find)
        # One of the two is shown, in the same room: nothing under them moves.
        layout.addWidget(self._nothing, 11)
        layout.addWidget(self.performances, 11)
        bar = QFrame()
        bar.setProperty("edge", "top")
        row = QHBoxLayout(bar)
        row.setContentsMargins(12, 6, 12, 6)
        row.setSpacing(6)
        row.addWidget(self._look.label(translate("Desk", "QUANTITY"), "small", "muted"))
        row.addWidget(self._look.label(translate("Desk", "+ − price"), "small", "muted"), 1)
        self.quantity.setFixedWidth(88)
        row.addWidget(self.quantity)
        layout.addWidget(bar)
        layout.addWidget(self.prices, 10)

    def _caption(self, text: str, key: str) -> QWidget:
        box = QWidget()
        row = QHBoxLayout(box)
        row.setContentsMargins(12, 8, 12, 2)
        row.addWidget(self._look.label(text, "small", "muted"), 1)
        row.addWidget(self._look.label(key, "small", "muted"))
        return box

    def show_performances(
        self,
        found: Sequence[PerformanceView],
        current: object,
        today: date,
        orders: Sequence[OrderFound] = (),
        people: Sequence[Row] = (),
    ) -> None:
        """The rows; tonight says only the hour. Orders that were searched for come first, and
        people's reservations.
        """
        rows = [*(_order_row(order) for order in orders), *people]
        rows += [self._performance_row(view, today) for view in found]
        self.performances.show_rows(rows, current)
        self._rows = bool(rows)
        self._share()
        if not rows and self.search.text():
            words = translate("Desk", "Nothing found for ‘{text}’ on this computer")
            then = formats.keys_whole(translate("Desk", "Enter: as a customer · Esc: all"))
            self._nothing.setText(f"{words.format(text=self.search.text())}. {then}.")
        elif not rows:
            self._nothing.setText(
                translate("Desk", "No performances yet. The manager reads the programme in.")
            )

    def _performance_row(self, view: PerformanceView, today: date) -> Row:
        at = formats.planned(view.starts_local)
        tonight = at.date() == today
        day = (
            translate("Desk", "today") if tonight else formats.short_day(at.date(), self._language)
        )
        return Row(
            key=view.id,
            lead=f"{at:%H:%M}" if tonight else day,
            main=view.title,
            detail=view.where if tonight else f"{at:%H:%M} · {view.where}",
            trail=str(view.sellable),
            trail_role="text" if view.sellable else "disabled",
            strong=tonight,
            spoken=translate("Desk", "{day} {time}, {title}, {hall}, {count} to sell here").format(
                day=day,
                time=f"{at:%H:%M}",
                title=view.title,
                hall=view.where,
                count=view.sellable,
            ),
        )

    def stand(self, *, tight: bool) -> None:
        """Tight, there is room for one list: of shows while one is sought, else of prices."""
        self._tight = tight
        self._title.setHidden(tight)
        self._find.setContentsMargins(12, 8 if tight else 0, 12, 8)
        self._share()

    def make_room(self) -> None:
        """Somebody will seek: what is hidden cannot be focused."""
        self._share(seeks=True)

    def _share(self, *, seeks: bool = False) -> None:
        sought = self.search.hasFocus() or self.performances.hasFocus()
        seeks = seeks or sought or bool(self.search.text())
        shows = seeks or not self._tight
        self.performances.setVisible(shows and self._rows)
        self._nothing.setVisible(shows and not self._rows)
        self.prices.setHidden(self._tight and seeks)

    def show_wish(self, wish: Wish) -> None:
        """Prices with their quantities; the field shows the one under the cursor."""
        rows = [
            Row(
                key=price.id,
                lead=str(price.number),
                main=price.name,
                detail=asked(price) if at == wish.at else "",
                trail=_cents(price),
                count=str(wish.counts[price.id]) if wish.counts.get(price.id) else "",
                strong=at == wish.at,
            )
            for at, price in enumerate(wish.prices)
        ]
        price = wish.price()
        self.prices.show_rows(rows, price.id if price else None)
        if self.quantity.number() != wish.count():
            self.quantity.blockSignals(True)
            self.quantity.begin(wish.count())
            self.quantity.blockSignals(False)

    def begin_search(self, letter: str) -> None:
        """A letter that was typed where nothing is searched."""
        self.search.setFocus(Qt.FocusReason.ShortcutFocusReason)
        self.search.setText(self.search.text() + letter)
        self.searched.emit(self.search.text())

    def _on_focus(self) -> None:
        if self._tight:
            self._share()

    def _on_chosen(self, performance: object) -> None:
        # Arrows in the list choose at once; while a search is typed only Enter does.
        if self.performances.hasFocus():
            self.performance_chosen.emit(performance)


def _order_row(order: OrderFound) -> Row:
    return Row(
        key=order.id,
        lead=order.number,
        main=order.places,
        icon="receipt",
        trail=formats.amount(order.total_cents),
        strong=True,
    )


def _cents(price: PriceView) -> str:
    low, high = min(price.cents_by_rank), max(price.cents_by_rank)
    if low == high:
        return formats.amount(low)
    return f"{formats.amount(low)}–{formats.amount(high)}"
