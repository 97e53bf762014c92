"""The server as a seller: its certified key, and the codes that it signs.

Doors know a ticket by the key that signed it, so the server is a row of `device` like any desk:
number 0, of no house, certified for every house that has a shop (design.md §4, §7).
"""

from __future__ import annotations

from functools import cached_property

from cryptography.hazmat.primitives.asymmetric.ed25519 import Ed25519PrivateKey

from boxoffice import certificate
from boxoffice.errors import Unavailable
from boxoffice.fold.rows import Device, Ticket
from boxoffice.ids import DeviceId, Entropy, HouseId, PerformanceId, SeatIndex
from boxoffice.journal.kinds import NO_SEAT, Enrol
from boxoffice.platform.keystore import KeyStore, public_bytes, signing_key
from boxoffice.tickets import code as ticket_code
from boxoffice.tickets import short_code
from sync.server.enrolling import secrets_of
from sync.server.work import Work

KIND = "server"
NUMBER = 0
"""Desks count from one: a web order is called `0-0147`."""
NAME = "Web"
_KEY = "seller"


class Signer:
    """Codes of tickets that the server sold."""

    def __init__(self, keystore: KeyStore, entropy: Entropy, root: Ed25519PrivateKey) -> None:
        self._keystore = keystore
        self._root = public_bytes(root)
        self._entropy = entropy

        self._short_keys: dict[bytes, bytes] = {}

    @cached_property
    def _key(self) -> Ed25519PrivateKey:
        return signing_key(self._keystore, _KEY)

    @cached_property
    def _hint(self) -> bytes:
        return ticket_code.key_hint(public_bytes(self._key))

    def code(self, ticket: Ticket) -> str:
        """The 120 characters of the ticket's signed code; the same each time."""
        content = ticket_code.CodeContent(
            ticket_code.performance_hint(PerformanceId(ticket.performance)),
            None if ticket.seat == NO_SEAT else SeatIndex(ticket.seat),
            ticket.price_number, 1, ticket.code,
        )  # fmt: skip
        return ticket_code.sign(content, self._key, self._hint)

    def short_code(self, ticket: Ticket) -> str:
        """The 16 letters to look it up by."""
        key = self._short_keys.get(ticket.house)
        if key is None:
            secrets = secrets_of(self._keystore, ticket.house, self._entropy)
            key = self._short_keys[ticket.house] = secrets["short_code_key"]
        return short_code.make(ticket.code, key, PerformanceId(ticket.performance))

    def require_certified(self, seller: Device | None, house: HouseId) -> None:
        """Unavailable("seller_not_certified") when doors would not know a ticket of this house:
        the keys of this data folder are not the ones that were certified.
        """
        said = certificate.read(seller.certificate, self._root) if seller else None
        ours = public_bytes(self._key)
        if said is None or said.public_key != ours or house not in said.sells_for:
            raise Unavailable("seller_not_certified")


def certify(
    work: Work, server: DeviceId, house: HouseId, root: Ed25519PrivateKey, keystore: KeyStore,
    now_ms: int,
) -> None:  # fmt: skip
    """Let the server sell for this house too, and tell every door.

    In a transaction that nobody else writes beside: the key is made once.
    """
    work.locks.need_everything()
    public = public_bytes(signing_key(keystore, _KEY))
    known = work.store.get(Device, (server,))
    said = certificate.read(known.certificate, public_bytes(root)) if known else None
    before = said.sells_for if said is not None and said.public_key == public else ()
    if house in before:
        return
    signed = certificate.issue(
        certificate.Certificate(server, b"", NUMBER, KIND, public, (*before, house), now_ms), root
    )
    work.journal.record(Enrol(server, b"", NUMBER, NAME, KIND, public, signed))
