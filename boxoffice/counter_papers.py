"""The desk's facade, as far as it is about its papers: printed, missing, or sent by e-mail."""

from __future__ import annotations

from boxoffice.actions import printing
from boxoffice.errors import Refused
from boxoffice.fold.rows import Order
from boxoffice.ids import CustomerId, HouseId, OrderId
from boxoffice.print_queue import MAIL
from boxoffice.queries.customers import email_of
from boxoffice.queries.printing import papers_missing, print_jobs
from boxoffice.views import PrintJobView
from boxoffice.workplace import Workplace


class PaperDesk(Workplace):
    """A desk that sees to what it prints."""

    def print_jobs(self) -> tuple[PrintJobView, ...]:
        """Papers of this desk that are not confirmed, oldest first."""
        return print_jobs(self._replica.reader())

    def papers_missing(self) -> tuple[PrintJobView, ...]:
        """Papers that failed or that nobody is sure of, with which of their order they are."""
        return papers_missing(self._replica.reader())

    def mail_to(self, customer: CustomerId) -> str:
        """Where a customer's tickets can go by e-mail; empty when they cannot."""
        if not self._setting.mails:
            return ""
        return email_of(self._replica.reader(), HouseId(self._replica.house), customer)

    def mail_order(self, order: OrderId) -> None:
        """Queue the valid tickets of an order for its customer's address.
        Refused("unknown_order" | "mail_no_address").
        """
        with self._replica.write() as tx:
            found = tx.store.get(Order, (order,))
            if found is None:
                raise Refused("unknown_order")
            if not self.mail_to(CustomerId(found.customer)):
                raise Refused("mail_no_address")
            tx.queue_print(MAIL, found.number, order)

    def paper_is_there(self, job: int) -> None:
        """Somebody looked: a paper that nobody was sure of has come out."""
        printing.is_there(self._replica, job)

    def print_again(self) -> None:
        """There is paper now: what failed is printed, and only that."""
        printing.again(self._replica)

    def print_receipt(self, order: OrderId) -> None:
        """Queue a receipt of an order. Refused("unknown_order")."""
        with self._replica.write() as tx:
            found = tx.store.get(Order, (order,))
            if found is None:
                raise Refused("unknown_order")
            tx.queue_print("receipt", found.number, order)
