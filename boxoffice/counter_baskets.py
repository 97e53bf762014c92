"""Baskets of a desk that outlive its program: what a person typed is not lost when it stops.

They stand in one small file of this installation, never in its database: a basket is no fact yet,
and no copy of the data should hold what was never sold. The file names whom a basket is for by id
alone; of somebody who was erased it holds nothing any more.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace

import msgspec

from boxoffice.basket import Basket, Draft
from boxoffice.catalog.documents import fields
from boxoffice.counter_card import CardDesk
from boxoffice.errors import BoxOfficeError
from boxoffice.fold.rows import Pii
from boxoffice.ids import CustomerId, HouseId, OrderId, TicketId
from boxoffice.platform.kept_setting import read_kept, write_kept
from boxoffice.queries import customers
from boxoffice.views import LeftBasket, SeatState

STEPS_KEPT = 10
"""So many steps of a basket are written down: the file is written with every key."""


class KeptBasket(msgspec.Struct, frozen=True):
    """A basket as it stands in the file."""

    basket: Basket
    returned: tuple[TicketId, ...] = ()
    reason: str = ""
    current: bool = False
    """It was in front, not put aside."""
    at_card: bool = False
    """A terminal was asked for its money."""
    after: OrderId | None = None
    """The last order of this desk when it was written: a later one is its own."""
    before: tuple[Draft, ...] = ()
    """The last steps that made it, so that they can be taken back."""


class KeptBaskets(msgspec.Struct, frozen=True):
    """The file, and when it was written."""

    baskets: tuple[KeptBasket, ...] = ()
    at_ms: int = 0


class BasketsDesk(CardDesk):
    """A desk whose baskets are found again after it stopped."""

    _found_order: tuple[OrderId | None] | None = None

    def keep_baskets(self, baskets: Sequence[KeptBasket]) -> None:
        """Write them down, on disk when this returns: not on the screen's thread. OSError when the
        folder cannot be written.
        """
        path = self._setting.baskets
        if path is None:
            return
        if baskets:
            said = KeptBaskets(tuple(baskets), self._replica.clock.wall_ms())
            write_kept(path, said, durable=True)
        else:
            path.unlink(missing_ok=True)

    def as_kept(
        self, draft: Draft, before: Sequence[Draft] = (), *,
        current: bool = False, at_card: bool = False,
    ) -> KeptBasket:  # fmt: skip
        """A basket as it may be written down, with its last steps: nothing of whom was erased, no
        name that the house's data has.
        """
        draft = self._nameless(draft)
        steps = tuple(self._nameless(step) for step in before[-STEPS_KEPT:])
        return KeptBasket(
            draft.basket, draft.returned, draft.reason, current, at_card, self._order_before(),
            steps,
        )  # fmt: skip

    def _nameless(self, draft: Draft) -> Draft:
        if self._was_erased(draft.basket):
            return replace(draft, basket=_of_nobody(draft.basket), reason="")
        if draft.basket.customer:
            return replace(draft, basket=replace(draft.basket, name=""))
        return draft

    def _order_before(self) -> OrderId | None:
        """The last order; of an earlier run of this program it is looked up once, since this is
        asked with every key.
        """
        sold = self.last_sale()
        if sold is not None:
            return sold.order
        if self._found_order is None:
            self._found_order = (self.last_order(),)
        return self._found_order[0]

    def _was_erased(self, basket: Basket) -> bool:
        if not basket.customer:
            return False
        store = self._replica.reader()
        row = customers.document(store, HouseId(self._replica.house), basket.customer)
        ref = fields(row).get("name", b"") if row is not None else b""
        name = store.get(Pii, (ref,)) if ref else None
        return row is None or (name is not None and bool(name.erased))

    def left_baskets(self) -> tuple[LeftBasket, ...]:
        """What an earlier run of this program left, oldest first: as far as it can still be sold,
        and which seats are gone. One that was paid, or waits as a card, is not among them.
        """
        path = self._setting.baskets
        file = read_kept(path, KeptBaskets) if path is not None else KeptBaskets()
        waits = bool(self.open_cards())
        found = []
        for one in file.baskets:
            paid = one.current and one.after != self.last_order() and self.last_order() is not None
            if not paid and not (one.at_card and waits):
                found.append(self._as_it_is_now(one, file.at_ms))
        return tuple(found)

    def _as_it_is_now(self, one: KeptBasket, at_ms: int) -> LeftBasket:
        draft = Draft(one.basket, one.returned, one.reason)
        now, lost = self._sellable(draft)
        if now is None:  # its prices are not sold any more: it is for the person to ask anew
            rest = (at for at in range(len(one.basket.places)) if at not in lost)
            gone = tuple(self._label_of(one.basket, at) for at in (*lost, *rest))
            return LeftBasket(Draft(), (), at_ms, gone)
        steps = [step for step, _ in map(self._sellable, one.before) if step is not None]
        labels = tuple(self._label_of(one.basket, at) for at in lost)
        return LeftBasket(now, _steps_to(now, steps), at_ms, labels)

    def _sellable(self, draft: Draft) -> tuple[Draft | None, tuple[int, ...]]:
        """As it can be sold now, None where its prices cannot; and which of its places are gone."""
        draft = self._nameless(draft)
        basket = draft.basket
        if basket.customer:
            basket = replace(basket, name=self.customer(basket.customer).details.name)
        lost = tuple(at for at in range(len(basket.places)) if not self._still_there(basket, at))
        kept = tuple(place for at, place in enumerate(basket.places) if at not in lost)
        basket = replace(basket, places=kept)
        try:
            self._price(basket)
        except BoxOfficeError:
            return None, lost
        return replace(draft, basket=basket), lost

    def _still_there(self, basket: Basket, at: int) -> bool:
        """Free for this desk, or kept for whom collects it; a pool counts its places when paid."""
        place = basket.places[at]
        if self.plan(place.performance) is None:
            return False
        if place.seat is None:
            return True
        states = self.seats(place.performance).states
        free = {SeatState.FREE_OURS, SeatState.FREE_OTHER}
        wanted = {*free, SeatState.RESERVED} if place.kept is not None else free
        return place.seat < len(states) and states[place.seat] in wanted

    def _label_of(self, basket: Basket, at: int) -> str:
        place, store = basket.places[at], self._replica.reader()
        seat = -1 if place.seat is None else int(place.seat)
        return self._catalogue.place_label(store, place.performance, seat, place.pool or "")


def _of_nobody(basket: Basket) -> Basket:
    """Without whom it was for, and without the numbers of passes, which are theirs too."""
    places = tuple(replace(place, pass_number="") for place in basket.places)
    return replace(basket.for_whom(CustomerId(b""), ""), places=places)


def _steps_to(now: Draft, steps: Sequence[Draft]) -> tuple[Draft, ...]:
    """Steps that differ, from an empty basket on: what came back can be put down whole."""
    found = [Draft(), *steps] if not steps or steps[0].basket else steps
    after = (*found[1:], now)
    return tuple(step for step, then in zip(found, after, strict=True) if step != then)
