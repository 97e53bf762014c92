"""What a price asks, in a few words under its row (screens.md §3)."""

from __future__ import annotations

from boxoffice.catalog.price_terms import PriceTerms
from boxoffice.views import PriceView
from ui import formats
from ui.language import translate


def conditions(terms: PriceTerms) -> list[str]:
    """Who may buy at it first, then how many and until when; nothing where nothing is asked."""
    said = [one for one in (terms.membership, terms.proof) if one]
    if terms.pass_number:
        said.append(translate("Prices", "pass number"))
    if terms.reason:
        said.append(translate("Prices", "with a reason"))
    if terms.shows:
        said.append(translate("Prices", "from {count} shows").format(count=terms.shows))
    if terms.ranks:
        said.append(translate("Prices", "rank {ranks}").format(ranks=_listed(terms.ranks)))
    if terms.most:
        said.append(translate("Prices", "at most {count}").format(count=terms.most))
    if terms.until_local:
        until = formats.planned(terms.until_local).strftime("%d/%m %H:%M")
        said.append(translate("Prices", "until {moment}").format(moment=until))
    return said


def asked(price: PriceView) -> str:
    """Its note, and what it asks."""
    return " · ".join(part for part in (price.note, *conditions(price.terms)) if part)


def _listed(ranks: tuple[int, ...]) -> str:
    return ", ".join(str(rank) for rank in ranks)
