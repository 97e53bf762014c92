"""The basket: a line per place with its seat, price and amount."""

from __future__ import annotations

from collections.abc import Collection, Sequence

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QFrame, QHBoxLayout, QPushButton, QVBoxLayout

from boxoffice.basket import Basket
from boxoffice.ids import TicketId
from boxoffice.rules.pricing import show_names
from boxoffice.views import (
    ExtraLine,
    OpenCard,
    OrderLineView,
    OrderTicket,
    OrderView,
    Quote,
    QuoteLine,
)
from ui import formats
from ui.counted import Counted
from ui.desk import card_words
from ui.language import translate
from ui.theme import Look
from ui.widgets.rows import Row, RowList

LINE = 36
GROUP_FROM = 5
"""Smaller ones are families, who come in one by one; Alt+E makes them a group all the same."""
SHORT = 6
"""A seat's label fits before the price; the name of a pool stands behind it."""


class BasketPanel(QFrame):
    """Lines of the basket; what is only proposed stands grey under it.

    Signals:
        removed: index of the line to take out.
    """

    removed = Signal(int)

    def __init__(self, look: Look) -> None:
        super().__init__()
        self.setProperty("ground", "panel")
        self.setProperty("edge", "left")
        self.lines = RowList(look, translate("Desk", "Basket"), LINE, lead_width=64)
        self._empty = look.label("", "body", "muted")
        self._empty.setWordWrap(True)
        self._empty.setContentsMargins(12, 4, 12, 12)
        self._count = look.label("", "small", "muted")
        self.card_tab = QPushButton()
        self.card_tab.setProperty("danger", True)
        self.card_tab.setFixedHeight(44)
        self.card_tab.setFont(look.font("strong"))
        self.card_tab.hide()
        self.aside_tab = QPushButton()
        self.aside_tab.setIcon(look.icon("park"))
        self.aside_tab.setFixedHeight(36)
        self.aside_tab.hide()
        self.group_button = QPushButton()
        self.group_button.setFixedHeight(36)
        self.group_button.setCheckable(True)
        self.group_button.hide()
        caption = QHBoxLayout()
        caption.setContentsMargins(12, 8, 12, 4)
        self._caption = look.label(translate("Desk", "BASKET"), "small", "muted")
        caption.addWidget(self._caption, 1)
        caption.addWidget(self._count)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(1, 0, 0, 0)
        layout.setSpacing(0)
        layout.addWidget(self.card_tab)
        layout.addWidget(self.aside_tab)
        layout.addLayout(caption)
        layout.addWidget(self._empty)
        layout.addWidget(self.lines, 100)
        layout.addStretch(1)
        group = QHBoxLayout()
        group.setContentsMargins(12, 4, 12, 8)
        group.addWidget(self.group_button)
        layout.addLayout(group)

    def show_quote(
        self, quote: Quote, grey: Collection[int], refused: Collection[int], basket: Basket
    ) -> None:
        """Lines with amounts; `grey` ones are not taken, `refused` ones are another desk's."""
        self._show_group(quote.groups, one_code=basket.one_code)
        taken = len(quote.lines) - len(grey)
        rows = [
            _row(line, grey=line.index in grey, refused=line.index in refused)
            for line in quote.lines
        ]
        rows += [_extra_row(at, line) for at, line in enumerate(quote.extra)]
        whom = basket.name or translate("Desk", "Anonymous")
        caption = translate("Desk", "BASKET")
        self._caption.setText(f"{caption} · {whom}  F4")
        self.lines.show_rows(rows)
        self.lines.setVisible(bool(rows))
        self._empty.setVisible(not rows)
        self._empty.setText(
            translate(
                "Desk", "Type a number, or begin to type a name or title. You can always scan."
            )
        )
        self._count.setText(Counted.tickets(taken) if taken else "")

    def show_order(self, order: OrderView, chosen: Collection[TicketId]) -> None:
        """The tickets of an order that is open; those that are meant wear the tick. Of a refund or
        a gift card, which has none, its lines.
        """
        self.group_button.hide()
        caption = translate("Desk", "ORDER {number}").format(number=order.number)
        named = (caption, order.customer_name)
        self._caption.setText(" · ".join(part for part in named if part))
        shows = show_names({t.performance: (t.title, t.starts_local) for t in order.tickets})
        rows = [
            _ticket_row(ticket, chosen, shows.get(ticket.performance, ""))
            for ticket in order.tickets
        ]
        rows = rows or [_extra_row(at, line) for at, line in enumerate(order.lines)]
        self.lines.show_rows(rows)
        self.lines.show()
        self._empty.hide()
        self._count.setText(Counted.tickets(len(chosen)) if chosen else "")

    def _show_group(self, sizes: Sequence[int], *, one_code: bool) -> None:
        """Offered to what is large enough to be a group; pressed while it is one."""
        offered = max(sizes, default=0) >= GROUP_FROM
        self.group_button.setVisible(bool(sizes) and (offered or one_code))
        self.group_button.setChecked(one_code)
        count = " + ".join(str(size) for size in sizes)
        said = (
            translate("Desk", "✓ one code for {count}")
            if one_code
            else translate("Desk", "one code for {count}")
        ).format(count=count)
        self.group_button.setText(f"{said}  Alt+E")
        self.group_button.setAccessibleName(said.removeprefix("✓ "))

    def tabs(self) -> tuple[QPushButton, ...]:
        """What stands on top while something waits."""
        return (self.card_tab, self.aside_tab)

    def show_waiting(self, cards: Sequence[OpenCard], aside: Sequence[Basket]) -> None:
        """Both tabs."""
        self._show_cards(cards)
        self._show_aside(aside)

    def _show_cards(self, cards: Sequence[OpenCard]) -> None:
        """Cards that nobody knows of stand on top, with a red edge, until they are settled."""
        self.card_tab.setVisible(bool(cards))
        if cards:
            more = f"  (+{len(cards) - 1})" if len(cards) > 1 else ""
            self.card_tab.setText(card_words.tab(cards[0]) + more)
            self.card_tab.setAccessibleName(self.card_tab.text())

    def _show_aside(self, aside: Sequence[Basket]) -> None:
        """What waits while somebody else is served: the oldest is fetched by a click."""
        self.aside_tab.setVisible(bool(aside))
        if aside:
            oldest = aside[0]
            said = translate("Desk", "{name} · {tickets}, put aside").format(
                name=oldest.name or translate("Desk", "Anonymous"),
                tickets=Counted.tickets(len(oldest.places)),
            )
            more = f"  (+{len(aside) - 1})" if len(aside) > 1 else ""
            self.aside_tab.setText(f"{said}{more}  Ctrl+S")
            self.aside_tab.setAccessibleName(f"{said}{more}")

    def current_ticket(self) -> TicketId | None:
        """The ticket under the cursor."""
        key = self.lines.current_key()
        return TicketId(key) if isinstance(key, bytes) else None

    def current_line(self) -> int | None:
        """Index of the chosen line."""
        key = self.lines.current_key()
        return key if isinstance(key, int) else None


def _row(line: QuoteLine, *, grey: bool, refused: bool) -> Row:
    """A seat that must still be asked for wears an hourglass; a refused one the triangle."""
    role = "warning" if refused else "muted" if grey else "text"
    waits = "" if line.ours else "hourglass"
    return Row(
        key=line.index,
        lead=line.label if len(line.label) <= SHORT else "",
        main=_named(line),
        trail=formats.amount(line.cents),
        icon="triangle" if refused else waits,
        role=role,
        trail_role=role,
        strong=not grey,
    )


def _extra_row(at: int, line: ExtraLine | OrderLineView) -> Row:
    """What is given back, a fee, or a gift card."""
    kinds = {
        "fee": translate("Desk", "fee"), "voucher": translate("Desk", "gift card"),
        "unpaid": translate("Desk", "was not paid yet"),
    }  # fmt: skip
    named = kinds.get(line.kind, f"{line.price_name} · {line.title}")
    if line.kind == "fee" and line.price_name:  # of tickets that are for too few shows now
        named = f"{named} · {line.price_name}"
    return Row(
        key=("extra", at),
        lead=f"{line.quantity} ×".replace("-", "−"),
        main=named,
        trail=formats.amount(line.cents),
        icon={"return": "undo", "voucher": "gift"}.get(line.kind, ""),
    )


def _ticket_row(ticket: OrderTicket, chosen: Collection[TicketId], show: str) -> Row:
    meant = ticket.id in chosen
    away = "" if ticket.valid else translate("Desk", "given back")
    inside = translate("Desk", "inside") if ticket.inside else ""
    pool = ticket.label if len(ticket.label) > SHORT else ""
    named = " · ".join(part for part in (ticket.price_name, pool, show) if part)
    state = away or inside
    return Row(
        key=ticket.id,
        lead=ticket.label if len(ticket.label) <= SHORT else "",
        main=f"{named} · {state}" if state else named,
        trail=formats.amount(ticket.cents),
        icon="tick-circle" if meant else "ticket",
        role="text" if ticket.valid else "disabled",
        trail_role="text" if ticket.valid else "disabled",
        strong=meant,
        spoken=translate("Desk", "{seat}, {price}, chosen").format(seat=ticket.label, price=named)
        if meant
        else "",
    )


def _named(line: QuoteLine) -> str:
    pool = line.label if len(line.label) > SHORT else ""
    return " · ".join(part for part in (line.price_name, pool, line.show) if part)
