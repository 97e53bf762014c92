"""Tickets that go by e-mail: a queue in the same table as papers, carried whenever there is a line.

No address stands in it: it is read when the mail leaves, so erasing somebody reaches the queue too.
"""

from __future__ import annotations

import logging
from dataclasses import dataclass

from boxoffice.actions.tickets import one_of_each_code
from boxoffice.errors import BoxOfficeError
from boxoffice.fold.rows import Order, Ticket
from boxoffice.ids import CustomerId, PerformanceId
from boxoffice.papers import TicketPaper
from boxoffice.print_queue import MAIL
from boxoffice.queries.customers import email_of
from boxoffice.queries.papers import Stationery
from boxoffice.replica.replica import Replica

log = logging.getLogger("boxoffice.mail")

NO_ADDRESS = "mail_no_address"
"""Erased meanwhile, or taken out of the customer's details."""


@dataclass(frozen=True, slots=True)
class Evening:
    """One performance of an order, for the customer's calendar. Times are local and naive."""

    id: PerformanceId
    title: str
    hall: str
    starts_local: str
    ends_local: str
    zone: str


@dataclass(frozen=True, slots=True)
class Mail:
    """One e-mail with the tickets of an order. Its address is personal: it goes into no log."""

    id: int
    number: str
    to: str
    house: str
    address: str
    """Of the house, for the calendar."""
    tickets: tuple[TicketPaper, ...]
    evenings: tuple[Evening, ...]

    def __repr__(self) -> str:
        """Without whom it is for."""
        return f"Mail({self.number})"


class MailQueue:
    """The mails of one replica, oldest first."""

    def __init__(self, replica: Replica, stationery: Stationery) -> None:
        self._replica = replica
        self._stationery = stationery

    def begin(self) -> None:
        """After a start: what was on its way goes once more; two mails harm nobody, none does."""
        self._set("queued", "", "state = 'sent'")

    def next_mail(self, after: int = 0) -> Mail | None:
        """The oldest that waits behind the mail `after`; it waits on until `sent` or `failed` is
        said.
        """
        store = self._replica.reader()
        while True:
            found = store.conn.execute(
                "SELECT id, subject, number FROM print_job WHERE kind = ? AND state = 'queued'"
                " AND id > ? ORDER BY id LIMIT 1",
                (MAIL, after),
            ).fetchone()
            if found is None:
                return None
            job, order, number = found
            try:
                mail = self._mail(job, order, number)
            except BoxOfficeError as error:  # voided meanwhile: the next must not wait
                self.failed(job, error.code)
                continue
            if mail.to:
                return mail
            self.failed(job, NO_ADDRESS)

    def sent(self, job: int) -> None:
        """A mail server has it."""
        self._set("confirmed", "", "id = ?", job)

    def failed(self, job: int, detail: str) -> None:
        """It will not arrive as it is: the tickets must be printed."""
        self._set("failed", detail, "id = ?", job)

    def waiting(self) -> int:
        """How many are not sent yet."""
        sql = "SELECT count(*) FROM print_job WHERE kind = ? AND state = 'queued'"
        found: int = self._replica.reader().conn.execute(sql, (MAIL,)).fetchone()[0]
        return found

    def _mail(self, job: int, order_id: bytes, number: str) -> Mail:
        store, stationery = self._replica.reader(), self._stationery
        order = store.get(Order, (order_id,))
        tickets = store.select(
            Ticket, "\"order\" = ? AND state = 'valid' ORDER BY performance, seat", (order_id,)
        )
        papers = tuple(stationery.ticket(store, id_) for id_ in one_of_each_code(tickets))
        customer = CustomerId(order.customer) if order is not None else CustomerId(b"")
        to = email_of(store, stationery.house, customer) if papers else ""
        shows = [
            stationery.catalogue.performance(store, PerformanceId(id_))
            for id_ in dict.fromkeys(ticket.performance for ticket in tickets)
        ]
        head = stationery.letterhead(store)
        evenings = tuple(
            Evening(p.id, p.title, p.hall, p.starts_local, p.ends_local, p.zone) for p in shows if p
        )
        return Mail(
            job, number, to, head.get("name", ""), head.get("address", ""), papers, evenings
        )

    def _set(self, state: str, detail: str, where: str, *values: object) -> None:
        with self._replica.write() as tx:
            tx.store.conn.execute(
                f"UPDATE print_job SET state = ?, detail = ? WHERE kind = ? AND {where}",  # noqa: S608 - ours
                (state, detail, MAIL, *values),
            )
