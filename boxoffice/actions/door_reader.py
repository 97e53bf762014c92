"""What a door knows of a scanned code: facts for the rule, rows for the screen."""

from __future__ import annotations

from dataclasses import dataclass, field
from itertools import chain

import msgspec

from boxoffice import former_keys
from boxoffice.actions.door_clock import doubtful, gone_home, until_ms
from boxoffice.actions.door_rules import by_setup
from boxoffice.actions.scanned import UNREADABLE_CODE, Asked, Scanned
from boxoffice.catalog.door_setup import ACCOUNT, NOT_READABLE, OPEN, RESERVATION, DoorSetup
from boxoffice.catalog.programme import Performance
from boxoffice.fold.rows import Conflict, Document, ReservedPlace
from boxoffice.ids import HouseId, PerformanceId
from boxoffice.queries.catalogue import Catalogue
from boxoffice.queries.door_finding import kept_before, kept_id
from boxoffice.queries.door_setup import setup_of
from boxoffice.queries.keys import KeyRing
from boxoffice.queries.scans import (
    CodeFound,
    former_codes,
    order_due,
    passages_of,
    rival_inside,
    sold_elsewhere,
    sold_twice,
    ticket_of_code,
)
from boxoffice.replica.kept import Kept
from boxoffice.replica.rowstore import RowStore
from boxoffice.rules import door_time
from boxoffice.rules.admission import Facts
from boxoffice.rules.heard_facts import with_presence, with_unconfirmed
from boxoffice.rules.presence import NOBODY, Passage, presence, told
from boxoffice.tickets import code as ticket_code
from boxoffice.tickets import foreign, short_code
from boxoffice.tickets.code import SignedCode
from boxoffice.tickets.short_code import ShortCode

_replace = msgspec.structs.replace
_GONE = ("lost_key", "stolen_key")
_BELIEVED = ("genuine", "former_key", *_GONE)


@dataclass(frozen=True, slots=True)
class Foreign:
    """A text that is none of our codes; another system may have printed it."""

    digest: bytes


@dataclass(frozen=True, slots=True)
class Known:
    """A code that was looked up by name, number or seat: the data says so, not the paper."""

    performance: PerformanceId
    code: bytes


@dataclass(frozen=True, slots=True)
class KnownPlace:
    """A reserved place that was looked up: nobody has a ticket for it yet."""

    reservation: bytes
    n: int


Read = SignedCode | ShortCode | Foreign | Known | KnownPlace


@dataclass(slots=True)
class Reader:
    """What a door looks codes up with."""

    catalogue: Catalogue
    kept: Kept
    keys: KeyRing
    short_code_key: bytes
    house: bytes
    device: bytes
    here: frozenset[PerformanceId] = field(default_factory=frozenset)
    """Performances this door admits to."""

    def recognises(self, store: RowStore, text: str) -> bool:
        """Whether the signature holds, the check fits, or the list of another system has it: what a
        camera stops looking for, and what a keyboard's layout is guessed by.
        """
        code = self.parsed(text)
        if isinstance(code, SignedCode):
            return self._believes(code)
        other = foreign_code(text)
        return (code is not None and self._short(store, code, Asked()).performance is not None) or (
            other is not None and self._foreign(store, other, Asked()) is not UNREADABLE_CODE
        )

    def parsed(self, text: str) -> SignedCode | ShortCode | None:
        """A scanned or typed text as a code of ours, or None: what lost its first spaces on the way
        is one if its signature holds, and else is nobody's forgery but a bad read.
        """
        code = ticket_code.parse(text)
        if code is None or (code.trimmed and not self._believes(code)):
            return short_code.parse(text)
        return code

    def _believes(self, code: SignedCode) -> bool:
        return self.keys.judge(code, None) in _BELIEVED

    def read(self, store: RowStore, code: Read, asked: Asked) -> Scanned:
        """Resolve a code against this copy."""
        if isinstance(code, SignedCode):
            return self._signed(store, code, asked)
        if isinstance(code, ShortCode):
            return self._short(store, code, asked)
        if isinstance(code, Known):
            performance = self.catalogue.performance(store, code.performance)
            return self._look_up(store, performance, code.code, "", asked)
        if isinstance(code, KnownPlace):
            return self._kept(store, code, asked)
        return self._foreign(store, code, asked)

    def _signed(self, store: RowStore, signed: SignedCode, asked: Asked) -> Scanned:
        content = signed.content
        performance = self._by_hint(store, content.performance_hint)
        owner = HouseId(performance.house) if performance else None
        signature = self.keys.judge(signed, owner, performance.id if performance else None)
        found = self._look_up(store, performance, content.code_id, signature, asked, signed)
        return _replace(found, signer=signature)

    def _short(self, store: RowStore, short: ShortCode, asked: Asked) -> Scanned:
        known = self._known(store)
        matching = (p for p in known if short_code.matches(short, self.short_code_key, p.id))
        # Another house's desk has no key of ours: what it printed is known by its code alone.
        sold = (p for p in known if sold_elsewhere(store, p.id, short.code_id, self.house))
        performance = next(chain(matching, sold), None)
        if performance is not None:
            return self._look_up(store, performance, short.code_id, "", asked)
        return Scanned(Facts(readable=True, direction=asked.direction), short.code_id)

    def _foreign(self, store: RowStore, code: Foreign, asked: Asked) -> Scanned:
        """A code that was imported: for one performance of this door, else for another one."""
        known = [
            PerformanceId(performance)
            for (performance,) in store.conn.execute(
                "SELECT performance FROM code WHERE code = ? AND source <> ''",
                (code.digest,),
            )
        ]
        here = [performance for performance in known if performance in self.here]
        if not known:
            return UNREADABLE_CODE
        performance = self.catalogue.performance(store, (here or known)[0])
        found = self._look_up(store, performance, code.digest, "", asked)
        if len(here or known) < 2:
            return found
        return _replace(found, facts=_replace(found.facts, ambiguous=True))

    def _known(self, store: RowStore) -> list[Performance]:
        """This door's performances first: a hint may fit two."""
        listed = self.catalogue.performances(store)
        return sorted(listed, key=lambda performance: performance.id not in self.here)

    def _by_hint(self, store: RowStore, hint: bytes) -> Performance | None:
        """This door's own first: a hint may fit two."""
        found = self.catalogue.by_hint(store, hint)
        return next((p for p in found if p.id in self.here), found[0] if found else None)

    def _look_up(
        self, store: RowStore, performance: Performance | None, code: bytes, signature: str,
        asked: Asked, signed: SignedCode | None = None,
    ) -> Scanned:  # fmt: skip
        way, count = asked.direction, asked.count
        if performance is None:
            signature = "genuine" if signature == "former_key" else signature
            unknown = Facts(readable=True, signature=signature, direction=way, count=count)
            return Scanned(unknown, code)
        known = ticket_of_code(store, performance.id, code)
        ticket, said = known.ticket, signed.content if signed else None
        if signed and self._in_books(signature, signed, known):
            signature = "genuine"
        elif signature == "former_key":
            lists = former_codes(store, performance.id)
            signature = "lost_key" if lists else "genuine"
        here = performance.id in self.here
        setup = self._setup(performance, asked)
        facts = Facts(
            readable=True, signature=signature, performance_known=True, performance_here=here,
            code_state=known.state, ticket_state=ticket.state if ticket else "",
            in_conflict=rival_inside(
                store, self.kept.ask(sold_twice, of=(Conflict,)), performance.id, known
            ),
            direction=way, other_house=performance.house != self.house,
            other_date=not here and self._other_date(store, performance),
            places=known.places if known.state else said.admits if said else 1, count=count,
            reentry=setup.reentry, several=setup.several,
            unpaid=ticket is not None and ACCOUNT not in setup.unpaid
            and order_due(store, ticket.order),
        )  # fmt: skip
        scanned = Scanned(
            facts, code, performance, self.catalogue.plan(store, performance.plan), ticket,
            known.id, _seat(known, signed), _price(known, signed), (known.position, known.of),
            setup, seats=known.seats,
        )  # fmt: skip
        passed = passages_of(store, performance.id, code, known.id)
        before = kept_before(store, ticket) if ticket and RESERVATION in setup.unpaid else b""
        if before:
            passed = [*passages_of(store, performance.id, before, before), *passed]
        return self.judged(store, scanned, passed, asked)

    def _in_books(self, signature: str, signed: SignedCode, known: CodeFound) -> bool:
        """Whether the books have it, sold while the key that signed it might still sell it."""
        if signature == "former_key":
            return bool(known.state)
        if signature not in (*_GONE, "unknown_key"):
            return False
        if known.source == former_keys.SOURCE:
            return signature in _GONE and self.keys.is_former(signed)
        return known.ticket is not None and self.keys.sold(signed, known.ticket)

    def _kept(self, store: RowStore, kept: KnownPlace, asked: Asked) -> Scanned:
        """Not paid yet: let in where the house lets reservations in."""
        place = store.get(ReservedPlace, (kept.reservation, kept.n))
        performance = (
            self.catalogue.performance(store, PerformanceId(place.performance)) if place else None
        )
        if place is None or performance is None:
            return Scanned(Facts(readable=True, direction=asked.direction))
        setup, id_ = self._setup(performance, asked), kept_id(kept.reservation, kept.n)
        here = performance.id in self.here
        facts = Facts(
            readable=True, performance_known=True, performance_here=here,
            code_state="valid" if place.state == "reserved" else "revoked",
            direction=asked.direction, other_house=performance.house != self.house,
            other_date=not here and self._other_date(store, performance), count=asked.count,
            reentry=setup.reentry, several=setup.several, unpaid=RESERVATION not in setup.unpaid,
        )  # fmt: skip
        scanned = Scanned(
            facts, id_, performance, self.catalogue.plan(store, performance.plan), None, id_,
            place.seat, place.price_number, setup=setup,
        )  # fmt: skip
        return self.judged(store, scanned, passages_of(store, performance.id, id_, id_), asked)

    def _setup(self, performance: Performance, asked: Asked) -> DoorSetup:
        said = self.kept.ask(setup_of, performance.house, performance.id, of=(Document,))
        return said if door_time.can_be_told(said, performance, asked.now_ms) else NOT_READABLE

    def _other_date(self, store: RowStore, performance: Performance) -> bool:
        """Whether another day of the same show is let in here."""
        shows = [self.catalogue.performance(store, one) for one in self.here]
        show = (performance.production, performance.title)
        return any(one is not None and (one.production, one.title) == show for one in shows)

    def last_cleared(self, store: RowStore, asked: Asked) -> dict[PerformanceId, int]:
        """Of this door's performances: when everybody had gone home last (UTC ms), if they do."""
        shows = [self.catalogue.performance(store, one) for one in self.here]
        known = ((show, self._setup(show, asked)) for show in shows if show)
        return {show.id: max(gone_home(setup, show, asked), default=0) for show, setup in known}

    def judged(
        self, store: RowStore, scanned: Scanned, passed: list[Passage], asked: Asked
    ) -> Scanned:
        """With who is inside by these passages, and what the house's set-up says of that."""
        performance, setup = scanned.performance, scanned.setup
        if performance is None:
            return scanned
        unsure = doubtful(setup, performance, asked)
        until = until_ms(asked, unsure=unsure)
        cleared = door_time.cleared(setup, performance, until)
        found = presence(passed, cleared, until) if passed else NOBODY
        facts = with_presence(scanned.facts, found, asked.scan)
        if (said := told(passed, asked.now_ms)) != passed:
            facts = with_unconfirmed(facts, presence(said, cleared, until))
        facts = _replace(facts, clock_doubtful=facts.performance_here and unsure)
        scanned = _replace(
            scanned, facts=facts, cleared=cleared, passages=tuple(passed), presence=found
        )
        if setup is OPEN or not facts.performance_here:
            return scanned  # nobody has set anything up; or it is the other door's business
        return by_setup(self.catalogue, store, scanned, asked)


def _seat(known: CodeFound, signed: SignedCode | None) -> int:
    """The data's seat before the paper's: who moved within the evening kept the code."""
    if known.state or signed is None or signed.content.seat is None:
        return known.seat
    return signed.content.seat


def _price(known: CodeFound, signed: SignedCode | None) -> int:
    if known.price_number or signed is None:
        return known.price_number
    return signed.content.price_type


def foreign_code(text: str) -> Foreign | None:
    """A text that another system may have printed."""
    return None if (found := foreign.digest(text)) is None else Foreign(found)
