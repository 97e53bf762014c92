"""Productions, performances and price lists, as they are imported, edited and sold from."""

from __future__ import annotations

import msgspec

from boxoffice.catalog.price_terms import Fee, PriceTerms, Promotion
from boxoffice.ids import (
    BlobHash,
    Cents,
    HouseId,
    PerformanceId,
    PriceListId,
    PriceTypeId,
    ProductionId,
)


class PriceType(msgspec.Struct, frozen=True, array_like=True):
    """What a ticket costs for whom: a name, its prices per rank, its VAT and its condition."""

    id: PriceTypeId
    name: str
    number: int
    """1-based; the byte `type` of a ticket code, unique within its price list."""
    cents_by_rank: tuple[Cents, ...]
    """Gross price per rank; rank n is element n - 1. One element means: the same for each rank."""
    vat_code: str = "standard"
    vat_bp: int = 600
    note: str = ""
    """Condition in the house's words, shown grey under the price ("tot 26 jaar, kaart tonen")."""
    proof: bool = False
    """The door must look at a card (verdict "kijk na")."""
    terms: PriceTerms = PriceTerms()

    def cents(self, rank: int) -> Cents:
        """Gross price for a rank (1-based)."""
        prices = self.cents_by_rank
        return prices[0] if len(prices) == 1 else prices[rank - 1]


class PriceList(msgspec.Struct, frozen=True, array_like=True):
    """One immutable version of a price list. The first price type is the default."""

    id: PriceListId
    name: str
    currency: str
    types: tuple[PriceType, ...]
    fees: tuple[Fee, ...] = ()
    promotions: tuple[Promotion, ...] = ()


class Production(msgspec.Struct, frozen=True, array_like=True):
    """The show. `source` is its id elsewhere (UiTdatabank's @id): a second import finds it."""

    id: ProductionId
    house: HouseId
    title: str
    source: str = ""
    description: str = ""
    genre: str = ""


class Performance(msgspec.Struct, frozen=True, array_like=True):
    """One dated occurrence of a production in a hall, with the plan and prices it is pinned to."""

    id: PerformanceId
    production: ProductionId
    house: HouseId
    title: str
    hall: str
    starts_local: str
    """Local wall time, ISO without offset: "2026-11-27T20:00"."""
    zone: str
    """IANA zone of the hall: "Europe/Brussels"."""
    ends_local: str = ""
    doors_local: str = ""
    plan: BlobHash = BlobHash(b"")
    price_list: PriceListId = PriceListId(b"")
    status: str = "available"
    """available · cancelled · moved · closed (not sold here)."""
    capacity: int = 0
    """Announced capacity when no plan is pinned yet; 0 when unknown."""
