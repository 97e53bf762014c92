"""The strip: total, payment, question, message or last sale, in the lower right. Never a dialog.

Each page is drawn from the state of `Selling`; pages hold no state of their own but what is being
typed.
"""

from __future__ import annotations

from PySide6.QtCore import Qt, QTimer, Signal
from PySide6.QtWidgets import QFrame, QProgressBar, QVBoxLayout, QWidget

from boxoffice.ids import Cents
from boxoffice.views import QuoteLine
from ui.desk.order_pages import AskPage, OrderPage
from ui.desk.order_parts import OrderParts
from ui.desk.order_work import Ask
from ui.desk.sale_state import Step
from ui.desk.selling import Selling
from ui.desk.strip_after import FloatPage, ReasonPage, SoldPage
from ui.desk.strip_card import TerminalPage, UnknownPage
from ui.desk.strip_cash import CashPage
from ui.desk.strip_drawer import DrawerPage
from ui.desk.strip_mixed import GiftPage, MixedPage
from ui.desk.strip_pages import CardPage, NoticePage, Page, TotalPage
from ui.desk.strip_price import PassPage, PricePage
from ui.desk.strip_risk import RiskPage
from ui.desk.who_page import WhoPage
from ui.desk.who_work import Who, WhoWork
from ui.theme import Look
from ui.widgets.follow import Follow, Front
from ui.widgets.frame import BOUNDLESS

HEIGHT = 316
BAR_AFTER_MS = 200
"""A claim that is answered sooner shows no bar at all (screens.md §1 rule 4)."""


class Strip(QFrame):
    """The stack of pages.

    Signals:
        float_counted: cents of the float with which the till is to open.
    """

    float_counted = Signal(int)
    _behind = False
    """Whether an order was opened before the question for whom it is: what is typed stays."""

    def __init__(self, look: Look, zone: str) -> None:
        super().__init__()
        self.setProperty("ground", "window")
        self.setProperty("edge", "corner")
        self.setFixedHeight(HEIGHT)
        self.total = TotalPage(look)
        self.cash = CashPage(look)
        self.card = CardPage(look)
        self.message = NoticePage(look)
        self.sold = SoldPage(look)
        self.float = FloatPage(look)
        self.mixed = MixedPage(look)
        self.gift = GiftPage(look)
        self.drawer = DrawerPage(look)
        self.terminal = TerminalPage(look)
        self.unknown = UnknownPage(look)
        self.pages = Front()
        self.reason = ReasonPage(look)
        self.passes = PassPage(look)
        self.price = PricePage(look)
        self.risk = RiskPage(look)
        self.order = OrderPage(look, zone)
        self.ask = AskPage(look)
        self.who = WhoPage(look)
        for page in (
            self.total,
            self.cash,
            self.card,
            self.message,
            self.sold,
            self.float,
            self.mixed,
            self.gift,
            self.drawer,
            self.terminal,
            self.unknown,
            self.reason,
            self.passes,
            self.price,
            self.risk,
            self.order,
            self.ask,
            self.who,
        ):
            self.pages.addWidget(page)
        self._bar = QProgressBar()
        self._bar.setRange(0, 0)
        self._bar.setFixedHeight(4)
        self._bar.setTextVisible(False)
        self._bar.hide()
        layout = QVBoxLayout(self)
        layout.setContentsMargins(1, 1, 0, 0)
        layout.setSpacing(0)
        layout.addWidget(self._bar)
        layout.addWidget(Follow(self.pages), 1)
        self._late = QTimer(self)
        self._late.setSingleShot(True)
        self._late.setInterval(BAR_AFTER_MS)
        self._late.timeout.connect(self._bar.show)

    def show_sale(self, selling: Selling) -> None:
        """The page of the step; a payment takes the focus once, when it begins."""
        self._behind = False
        if selling.step == Step.BUSY:
            if not self._late.isActive() and not self._bar.isVisible():
                self._late.start()
            return
        self._late.stop()
        self._bar.hide()
        page = {
            Step.CASH: self.cash,
            Step.CARD: self.card,
            Step.MIXED: self.mixed,
            Step.TERMINAL: self.terminal,
            Step.UNKNOWN: self.unknown,
            Step.NOTICE: self.message,
            Step.OFFER: self.message,
            Step.SOLD: self.sold,
            Step.REASON: self.reason,
            Step.WHOSE: self.passes,
            Step.PROOF: self.message,
            Step.TARIFF: self.message,
        }.get(selling.step, self.total)
        began = self.pages.currentWidget() is not page
        page.show_sale(selling, began=began)
        self.pages.setCurrentWidget(page)
        if began:
            self.focus_payment()

    def focus_payment(self) -> bool:
        """The hand goes to the payment that is asked; False where none is."""
        page = self.pages.currentWidget()
        fields: dict[object, QWidget] = {self.cash: self.cash.given, self.mixed: self.mixed.amount}
        # Not the quantity: a digit typed while the card is in the terminal must do nothing.
        fields |= {one: one for one in (self.card, self.terminal, self.unknown)}
        field = fields.get(page)
        if field is not None:
            field.setFocus(Qt.FocusReason.ShortcutFocusReason)
        return field is not None

    def focus_question(self) -> bool:
        """The hand goes back to what is asked, and what was typed stays; False where nothing is."""
        fields: dict[object, QWidget] = {
            self.who: self.who.first(), self.ask: self.ask.field, self.reason: self.reason.field,
            self.passes: self.passes.field, self.float: self.float.field,
            self.gift: self.gift.field, self.price: self.price.amount,
            self.drawer: self.drawer.warrant.reason, self.risk: self.risk.warrant.reason,
        }  # fmt: skip
        field = fields.get(self.pages.currentWidget())
        if field is not None and not field.isHidden():
            field.setFocus(Qt.FocusReason.OtherFocusReason)
            return True
        return self.focus_payment()

    def show_order(self, work: OrderParts) -> None:
        """The open order, or what is asked about it; a question takes the focus when it begins."""
        self._behind |= self.pages.currentWidget() is self.who
        if work.ask == Ask.BUSY:
            return
        if work.ask == Ask.PARTS:
            self._show_parts(work)
            return
        if work.ask == Ask.NOTHING:
            self.ask.asks = Ask.NOTHING  # the next question begins empty
        if work.notice is not None:
            self.message.say(work.notice)
            self.message.due.setVisible(False)
            self.pages.setCurrentWidget(self.message)
            return
        if work.ask == Ask.NOTHING:
            self.order.show_order(work)
            self.pages.setCurrentWidget(self.order)
            return
        shown = self.pages.currentWidget() is self.ask
        began = self.ask.asks != work.ask
        self.ask.show_ask(work, began=began)  # after a message it has what was typed
        self.pages.setCurrentWidget(self.ask)
        if (began or not shown) and work.ask != Ask.SEAT:
            self.ask.field.setFocus(Qt.FocusReason.ShortcutFocusReason)

    def _show_parts(self, work: OrderParts) -> None:
        began = self.pages.currentWidget() is not self.mixed
        self.mixed.show_parts(work, began=began, sale=False)
        self.pages.setCurrentWidget(self.mixed)
        if began:
            self.focus_payment()

    def show_who(self, work: WhoWork, copied: str) -> None:
        """The question for whom it is; it takes the focus when it begins."""
        if work.ask == Who.BUSY:
            return
        stood = self._behind or self.pages.currentWidget() is self.who
        began = not stood or self.who.asks != work.ask
        self._behind = False
        self.who.show_who(work, began=began, copied=copied)
        self.pages.setCurrentWidget(self.who)
        if began:
            self.who.first().setFocus(Qt.FocusReason.ShortcutFocusReason)

    def stand(self, *, alone: bool, tight: bool = False) -> None:
        """Alone in its column it takes all the height; tight, its pages do with less air."""
        for page in self.findChildren(Page):
            page.tighten(tight=tight)
        self.setMinimumHeight(0 if tight else HEIGHT)
        self.setMaximumHeight(BOUNDLESS if alone else HEIGHT)

    def waits(self) -> bool:
        """Whether the bar of a long wait is shown."""
        return self._bar.isVisible()

    def ask_float(self) -> None:
        """The till is to be opened: ask what is in it."""
        self.pages.setCurrentWidget(self.float)
        self.float.begin()
        self.float.field.setFocus(Qt.FocusReason.ShortcutFocusReason)

    def asks_float(self) -> bool:
        """Whether it asks so now."""
        return self.pages.currentWidget() is self.float

    def ask_gift(self) -> None:
        """A gift card is to be sold: ask what it is to be worth."""
        self.pages.setCurrentWidget(self.gift)
        self.gift.begin()
        self.gift.field.setFocus(Qt.FocusReason.ShortcutFocusReason)

    def asks_gift(self) -> bool:
        """Whether it asks so now."""
        return self.pages.currentWidget() is self.gift

    def asks(self) -> bool:
        """Whether something is asked that is no step of a sale."""
        return self.pages.currentWidget() in {
            self.float,
            self.gift,
            self.drawer,
            self.price,
            self.risk,
        }

    def ask_drawer(self) -> None:
        """The drawer is to be opened without a sale: ask why."""
        self.drawer.begin()
        self.pages.setCurrentWidget(self.drawer)
        self.drawer.warrant.reason.setFocus(Qt.FocusReason.ShortcutFocusReason)

    def ask_price(self, line: QuoteLine) -> None:
        """A line is to cost something else: ask what, and why."""
        self.price.begin(line)
        self.pages.setCurrentWidget(self.price)
        self.price.amount.setFocus(Qt.FocusReason.ShortcutFocusReason)

    def asks_price(self) -> bool:
        """Whether it asks so now."""
        return self.pages.currentWidget() is self.price

    def ask_risk(self, seats: str, cents: Cents, *, on_paper: bool = False) -> None:
        """Refused seats are to be sold all the same, or were sold on paper: ask why, and for the
        money.
        """
        self.risk.begin(seats, cents, on_paper=on_paper)
        self.pages.setCurrentWidget(self.risk)
        self.risk.warrant.reason.setFocus(Qt.FocusReason.ShortcutFocusReason)

    def asks_risk(self) -> bool:
        """Whether it asks so now."""
        return self.pages.currentWidget() is self.risk

    def asks_drawer(self) -> bool:
        """Whether it asks so now."""
        return self.pages.currentWidget() is self.drawer

    def leave_question(self) -> None:
        """Back to the total."""
        self.pages.setCurrentWidget(self.total)
