"""Customers, at a desk as at the manager's."""

from __future__ import annotations

from collections.abc import Mapping

from boxoffice.actions import customers as acts
from boxoffice.catalog import customer as person
from boxoffice.catalog.customer import Consent
from boxoffice.catalog.documents import fields
from boxoffice.clock import local_from_ms
from boxoffice.errors import Refused
from boxoffice.ids import Cents, CustomerId, HouseId, OrderId
from boxoffice.queries import customers, orders, people
from boxoffice.queries.house import house_zone
from boxoffice.rules.roles import Act
from boxoffice.rules.spelling import is_email
from boxoffice.views import OrderFound
from boxoffice.views.people import CustomerFound, CustomerView, Details
from boxoffice.workplace import Workplace

AT_THE_DESK = "desk"


class People(Workplace):
    """A workplace that knows the customers of its house."""

    def find_customers(self, text: str) -> tuple[CustomerFound, ...]:
        """Customers by the beginnings of their name, e-mail or telephone, sorted by name."""
        return customers.find(self._replica.reader(), HouseId(self._replica.house), text)

    def looked_like(self, text: str) -> tuple[str, ...]:
        """Names that were perhaps meant, where nothing was found."""
        return customers.looked_like(self._replica.reader(), text)

    def customer(self, id_: CustomerId) -> CustomerView:
        """One customer whole; of one who was merged, the other. Refused("unknown_customer"), also
        where somebody was forgotten.
        """
        store, house = self._replica.reader(), HouseId(self._replica.house)
        row = customers.document(store, house, id_)
        if row is None or fields(row).get(person.ERASED):
            raise Refused("unknown_customer")
        said, known = fields(row), CustomerId(row.id)
        shown = CustomerFound(known, customers.details_of(store, said))
        return CustomerView(
            known, shown.details,
            customers.household_of(store, house, known, said.get(person.HOUSEHOLD, b"")),
            person.consents(said),
            tuple(people.private_value(store, ref) for ref in said.get(person.NOTES, ())),
            self.orders_of(known), customers.alike(store, house, shown),
            _memberships(customers.memberships_asked(store, house), person.memberships(said)),
        )  # fmt: skip

    def orders_of(self, customer: CustomerId) -> tuple[OrderFound, ...]:
        """What somebody bought, newest first."""
        store, house = self._replica.reader(), HouseId(self._replica.house)
        found = []
        for row in customers.orders_of(store, customer):
            view = orders.order_view(store, self._catalogue, house, OrderId(row.id))
            titles = dict.fromkeys(line.title for line in view.lines if line.title)
            labels = ", ".join(ticket.label for ticket in view.tickets)
            places = " · ".join((*titles, labels))
            found.append(
                OrderFound(view.id, view.number, view.at_ms, view.state, Cents(row.total), places)
            )
        return tuple(found)

    def store_customer(
        self, details: Details, id_: CustomerId = CustomerId(b""), shown: Details | None = None
    ) -> CustomerFound:
        """A new customer, or other details of a known one, who was `shown` so when somebody began
        to type. Tickets go to that address, so one that is none is said while its owner stands
        there. Refused("name_missing" | "no_email" | "unknown_customer").
        """
        if details.email.strip() and not is_email(details.email):
            raise Refused("no_email", typed=details.email.strip())
        known = acts.store_customer(self._replica, details, self.actor(), id_, shown=shown)
        return CustomerFound(known, details)

    def merge_customers(self, kept: CustomerId, other: CustomerId) -> None:
        """The other one is the same person. Refused("unknown_customer" | "same_customer")."""
        acts.merge(self._replica, kept, other, self.actor())

    def consent(self, customer: CustomerId, purpose: str, *, given: bool) -> None:
        """What somebody says here and now of one purpose. Refused("unknown_customer")."""
        zone = house_zone(self._replica.reader(), HouseId(self._replica.house))
        today = local_from_ms(self._replica.clock.wall_ms(), zone).date().isoformat()
        said = Consent(purpose, given, today, AT_THE_DESK)
        acts.consent(self._replica, customer, said, self.actor())

    def hold_membership(self, customer: CustomerId, name: str, until: str) -> None:
        """Somebody holds a membership until this local day, ISO; without one no more.
        Refused("unknown_customer" | "no_such_day").
        """
        acts.hold_membership(self._replica, customer, name, until, self.actor())

    def join_household(self, one: CustomerId, other: CustomerId) -> None:
        """Both live at one address. Refused("unknown_customer" | "same_customer")."""
        acts.join_household(self._replica, one, other, self.actor())

    def leave_household(self, customer: CustomerId) -> None:
        """Lives there no more. Refused("unknown_customer")."""
        acts.leave_household(self._replica, customer, self.actor())

    def note_of_customer(self, customer: CustomerId, text: str) -> None:
        """Write something down about somebody. Refused("unknown_customer" | "note_empty")."""
        acts.note(self._replica, customer, text, self.actor())

    def erase_customer(self, customer: CustomerId) -> int:
        """Forget somebody, everywhere; how many items. Refused("unknown_customer" |
        "role_missing").
        """
        self._require_role(Act.ERASE)
        return acts.erase(self._replica, customer, self.actor())


def _memberships(asked: tuple[str, ...], held: Mapping[str, str]) -> tuple[tuple[str, str], ...]:
    """What prices ask first, each with its last day where it is held."""
    return tuple((name, held.get(name, "")) for name in dict.fromkeys((*asked, *sorted(held))))
