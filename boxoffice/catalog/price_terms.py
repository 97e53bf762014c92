"""What a price asks of who buys at it, fees, and codes that take something off: data of a list."""

from __future__ import annotations

import msgspec

from boxoffice.ids import Cents


class PriceTerms(msgspec.Struct, frozen=True, array_like=True):
    """The conditions of one price type. What is empty or 0 asks nothing."""

    from_local: str = ""
    """Sold from this moment on, local time of the hall, ISO: "2026-11-01T10:00"."""
    until_local: str = ""
    """Not sold any more from this moment on."""
    ranks: tuple[int, ...] = ()
    """Only in these ranks."""
    most: int = 0
    """No more than so many in one order, per performance."""
    quota: int = 0
    """No more than so many of a performance in all, as far as this copy knows."""
    reason: bool = False
    """Why, and for whom, must be said: guests, the press."""
    shows: int = 0
    """Holds from so many different shows in one order; below that each costs the default price."""
    membership: str = ""
    """Only for a customer who holds this on the day of the sale."""
    proof: str = ""
    """What is shown at the desk: a teacher's card."""
    alone: bool = False
    """Does not go together with a code that takes something off."""
    pass_number: bool = False
    """A kansentarief: each ticket names the pass that it is for, and is registered by a person."""
    season: bool = False
    """Shows that the customer bought at this price earlier in the season count among `shows`."""


ASKS_NOTHING = PriceTerms()


class Fee(msgspec.Struct, frozen=True, array_like=True):
    """What is asked beside the tickets: per ticket that costs something, or once an order."""

    name: str
    cents: Cents
    per_ticket: bool = False
    vat_code: str = "standard"
    vat_bp: int = 600


class Promotion(msgspec.Struct, frozen=True, array_like=True):
    """A code that takes a part off the tickets of this list."""

    code: str
    name: str
    percent: int
    until_local: str = ""
