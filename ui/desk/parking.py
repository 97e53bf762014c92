"""Ctrl+S: a basket is put aside while somebody else is served, and fetched back; its seats stay
taken meanwhile.
"""

from __future__ import annotations

from collections.abc import Sequence

from boxoffice.basket import Draft
from boxoffice.views import LeftBasket
from ui.desk import advice
from ui.desk.card_paying import CardPaying
from ui.desk.sale_state import Aside, Step

_MAY = {Step.REST, Step.NOTICE, Step.SOLD, Step.CASH}
"""While a card may be at the terminal, or a question is open, a basket is not put aside."""


class Parking(CardPaying):
    """A sale that can wait beside another."""

    def park(self) -> None:
        """Put the basket aside, with what is asked; with nothing to put aside, fetch the last."""
        if self.guarded() or self.busy() or self.step not in _MAY:
            return
        if self.wish.total() and not self.take_proposal():
            return
        if self.basket or self.returned:
            self._swap(self.aside)
            self.tell(advice.put_aside())
        elif self.aside:
            self.fetch(-1)
        else:
            self.tell(advice.empty_basket())

    def fetch(self, at: int = 0) -> None:
        """The basket `at` that was put aside, the oldest; one that is not empty goes aside."""
        if self.guarded() or self.busy() or self.step not in _MAY or not self.aside:
            return
        if self.wish.total() and not self.take_proposal():
            return
        wanted = self.aside[at]
        self._swap(tuple(one for one in self.aside if one is not wanted), wanted)

    def take_up(self, left: Sequence[LeftBasket]) -> None:
        """Put aside what an earlier run of the program left; its seats are taken again."""
        found = tuple(Aside(one.draft, one.before) for one in left if one.draft.basket)
        self.aside = (*self.aside, *found)
        self.reread()

    def _swap(self, others: tuple[Aside, ...], wanted: Aside | None = None) -> None:
        now = wanted or Aside(Draft())
        if self.basket or self.returned:
            others = (*others, Aside(self.draft(), tuple(self.before)))
        self.forget_answers()
        self.aside, self.before, self.refused = others, list(now.before), frozenset()
        was = now.draft
        self.basket, self.returned, self.reason = was.basket, was.returned, was.reason
        self._forget_wish()
        self.step, self.notice, self.offer, self.emptying = Step.REST, None, None, False
        self.reread()
