"""The manager's forms: what stands in them, and saving them as who is logged in."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from typing import Any

from boxoffice.actions import managing, pricing
from boxoffice.actions.editing import give_badge
from boxoffice.actions.layouts import keep_layout
from boxoffice.actions.managing import PersonForm, ShowForm
from boxoffice.catalog.documents import fields
from boxoffice.catalog.programme import PriceList
from boxoffice.errors import Refused
from boxoffice.fold.rows import Document
from boxoffice.ids import BlobHash, HouseId, OperatorId, PerformanceId, PriceListId
from boxoffice.queries.blobs import blob
from boxoffice.queries.halls import Halls
from boxoffice.queries.layouts import house_layout
from boxoffice.queries.reports.borderel import buyout
from boxoffice.rules.roles import Act
from boxoffice.workplace import Workplace


@dataclass(frozen=True, slots=True)
class Named:
    """Something that a form may choose: its key and its name."""

    key: bytes
    name: str


class Management(Workplace):
    """A workplace where the programme, the people and the house are edited."""

    def halls(self) -> tuple[Named, ...]:
        """The newest version of each hall's plan, by name."""
        return tuple(Named(hall.plan, hall.name) for hall in Halls(self._replica.reader()).all())

    def price_lists(self) -> tuple[Named, ...]:
        """Every version of the house's price lists, by its name."""
        return tuple(Named(prices.id, prices.name) for prices in self.price_versions())

    def price_versions(self) -> tuple[PriceList, ...]:
        """Every version of the house's price lists, whole."""
        store, house = self._replica.reader(), HouseId(self._replica.house)
        return self._catalogue.price_lists(store, house)

    def save_prices(
        self, draft: PriceList, performances: Sequence[PerformanceId]
    ) -> tuple[PriceListId, bool, int]:
        """A draft as a version of its own, and these performances pinned to it: the version,
        whether it is new, how many performances were not at it yet. Refused("role_missing"), and
        what `actions.pricing.save_prices` refuses.
        """
        self._require_editor()
        store = self._replica.reader()
        shows = [self._catalogue.performance(store, one) for one in performances]
        if not all(shows):
            raise Refused("unknown_performance")
        wanted = [show for show in shows if show is not None]
        return pricing.save_prices(self._replica, self._catalogue, draft, wanted, self.actor())

    def most_ranks(self) -> int:
        """How many ranks the hall with most of them has; 1 without a plan."""
        store = self._replica.reader()
        plans = (self._catalogue.plan(store, BlobHash(one.key)) for one in self.halls())
        return max((len(plan.ranks) for plan in plans if plan is not None), default=1) or 1

    def show_form(self, performance: PerformanceId) -> ShowForm:
        """A performance as it stands. Refused("unknown_performance")."""
        store = self._replica.reader()
        show = self._catalogue.performance(store, performance)
        if show is None:
            raise Refused("unknown_performance")
        return ShowForm(
            show.title, show.hall, show.starts_local, show.doors_local, show.ends_local,
            show.status, BlobHash(show.plan), PriceListId(show.price_list), buyout(store, show),
        )  # fmt: skip

    def save_show(self, performance: PerformanceId | None, form: ShowForm) -> PerformanceId:
        """Change or (None) make a performance. Refused("role_missing"), and what
        `actions.managing.save_show` refuses.
        """
        self._require_editor()
        return managing.save_show(self._replica, performance, form, self.actor())

    def save_person(self, operator: OperatorId | None, form: PersonForm) -> OperatorId:
        """Change or (None) add somebody; 0.2 s with a PIN. Refused("role_missing"), and what
        `actions.managing.save_person` refuses.
        """
        self._require_editor()
        pepper = self._setting.secrets["pepper"]
        return managing.save_person(self._replica, operator, form, pepper, self.actor())

    def give_badge(self, operator: OperatorId, code: str) -> None:
        """This badge logs them in. Refused("role_missing" | "badge_short", shortest=…)."""
        self._require_editor()
        pepper = self._setting.secrets["pepper"]
        give_badge(self._replica, operator, code.strip(), pepper, self.actor())

    def house_form(self) -> Mapping[str, Any]:
        """What the house says of itself, by field; what it never said is missing."""
        house = self._replica.house
        row = self._replica.reader().get(Document, (house, "house", house))
        known = {
            *managing.TEXTS, *managing.NUMBERS, *managing.GUARDS, *managing.YES_NO,
        }  # fmt: skip
        said = fields(row) if row else {}
        return {field: value for field, value in said.items() if field in known}

    def save_house(self, wanted: Mapping[str, Any]) -> bool:
        """Change what the house says of itself; False when nothing is different.
        Refused("role_missing"), and what `actions.managing.save_house` refuses.
        """
        self._require_editor()
        return managing.save_house(self._replica, dict(wanted), self.actor())

    def layout(self, paper: str) -> bytes | None:
        """The house's own layout for a paper; None: as it comes with the program."""
        return house_layout(self._replica.reader(), HouseId(self._replica.house), paper)

    def layout_file(self, digest: bytes) -> bytes | None:
        """A file that a layout names, or None while it is not here."""
        return blob(self._replica.reader(), digest)

    def save_layout(self, paper: str, data: bytes) -> bool:
        """From now on tickets on this paper look so, on every device; empty: as they come with the
        program. False when they do. Refused("nobody_logged_in" | "role_missing" | "layout_large").
        """
        self._require_editor()
        return keep_layout(self._replica, paper, data, self.actor())

    def _require_editor(self) -> None:
        if not self._operator:
            raise Refused("nobody_logged_in")
        self._require_role(Act.EDIT)
