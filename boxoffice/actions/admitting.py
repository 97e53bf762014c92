"""One scan at a door: gather what this copy knows, decide, and keep it as an event."""

from __future__ import annotations

from dataclasses import dataclass, field

from boxoffice.catalog.plan import Plan
from boxoffice.catalog.programme import Performance
from boxoffice.fold.rows import Admission, Conflict, Ticket
from boxoffice.ids import HouseId, PerformanceId
from boxoffice.journal import kinds
from boxoffice.journal.kinds import NO_SEAT
from boxoffice.queries.catalogue import Catalogue
from boxoffice.queries.keys import KeyRing
from boxoffice.queries.scans import first_entry, sold_twice, ticket_of_code
from boxoffice.replica.kept import Kept
from boxoffice.replica.rowstore import RowStore
from boxoffice.rules.admission import Facts
from boxoffice.tickets import code as ticket_code
from boxoffice.tickets import short_code
from boxoffice.tickets.code import SignedCode
from boxoffice.tickets.short_code import ShortCode


@dataclass(frozen=True, slots=True)
class Scanned:
    """A scanned text resolved against this copy: facts for the rule, rows for the screen."""

    facts: Facts
    code: bytes = b""
    performance: Performance | None = None
    plan: Plan | None = None
    ticket: Ticket | None = None
    seat: int = NO_SEAT
    entered: Admission | None = None
    price_number: int = 0
    position: tuple[int, int] = (0, 0)
    """(2, 4): the second ticket of four of its order; (0, 0) when unknown."""


UNREADABLE = Scanned(Facts(readable=False))
"""What is no code of ours."""


def parsed(text: str) -> SignedCode | ShortCode | None:
    """A scanned or typed text as a code of ours, or None."""
    return ticket_code.parse(text) or short_code.parse(text)


@dataclass(slots=True)
class Reader:
    """What a door looks codes up with."""

    catalogue: Catalogue
    kept: Kept
    keys: KeyRing
    short_code_key: bytes
    here: frozenset[PerformanceId] = field(default_factory=frozenset)
    """Performances this door admits to."""

    def read(self, store: RowStore, code: SignedCode | ShortCode) -> Scanned:
        """Resolve a code against this copy."""
        if isinstance(code, ShortCode):
            return self._short(store, code)
        return self._signed(store, code)

    def _signed(self, store: RowStore, signed: SignedCode) -> Scanned:
        performance = self._by_hint(store, signed.content.performance_hint)
        owner = HouseId(performance.house) if performance else None
        signature = self.keys.judge(signed, owner)
        seat = NO_SEAT if signed.content.seat is None else signed.content.seat
        found = self._look_up(store, performance, signed.content.code_id, signature)
        return Scanned(
            found.facts, signed.content.code_id, performance, found.plan,
            found.ticket, found.ticket.seat if found.ticket else seat, found.entered,
            signed.content.price_type, found.position,
        )  # fmt: skip

    def _short(self, store: RowStore, short: ShortCode) -> Scanned:
        for performance in self._known(store):
            if short_code.matches(short, self.short_code_key, performance.id):
                return self._look_up(store, performance, short.code_id, "")
        return Scanned(Facts(readable=True), short.code_id)

    def _known(self, store: RowStore) -> list[Performance]:
        """This door's performances first: a hint may fit two."""
        listed = self.catalogue.performances(store)
        return sorted(listed, key=lambda performance: performance.id not in self.here)

    def _by_hint(self, store: RowStore, hint: bytes) -> Performance | None:
        """This door's own first: a hint may fit two."""
        found = self.catalogue.by_hint(store, hint)
        return next((p for p in found if p.id in self.here), found[0] if found else None)

    def _look_up(
        self, store: RowStore, performance: Performance | None, code: bytes, signature: str
    ) -> Scanned:
        if performance is None:
            return Scanned(Facts(readable=True, signature=signature), code)
        known = ticket_of_code(store, performance.id, code)
        ticket = known.ticket
        entered = first_entry(store, performance.id, code, ticket)
        facts = Facts(
            readable=True, signature=signature, performance_known=True,
            performance_here=performance.id in self.here, code_state=known.state,
            ticket_state=ticket.state if ticket else "",
            in_conflict=ticket is not None
            and (ticket.performance, ticket.seat) in self.kept.ask(sold_twice, of=(Conflict,)),
            used=entered is not None,
        )  # fmt: skip
        plan = self.catalogue.plan(store, performance.plan)
        seat = ticket.seat if ticket else NO_SEAT
        number = ticket.price_number if ticket else 0
        return Scanned(
            facts, code, performance, plan, ticket, seat, entered, number,
            (known.position, known.of),
        )  # fmt: skip


def admission_of(
    scanned: Scanned, text: str, verdict: str, door: str, house: HouseId
) -> kinds.Admission:
    """The event of a readable scan. A ticket that is not in this copy is kept as the whole code,
    so that the server can rebuild its sale if the desk dies (sync.md §8); a short code holds
    nothing to rebuild from.
    """
    performance, ticket = scanned.performance, scanned.ticket
    signed = b"" if ticket or not scanned.facts.signature else text.encode()
    return kinds.Admission(
        performance.id if performance else b"",
        performance.house if performance else house,
        ticket.id if ticket else b"",
        scanned.code,
        "in",
        verdict,
        door,
        signed,
        scanned.seat,
    )
