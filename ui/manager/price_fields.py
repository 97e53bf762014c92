"""The fields of a price list's lines, its conditions in words, and what is wrong in words."""

from __future__ import annotations

from boxoffice.catalog.price_terms import PriceTerms
from boxoffice.rules.price_list import MOST_RANK, MOST_TYPES, Wrong
from ui.language import QT_TRANSLATE_NOOP, translate
from ui.manager.field_grid import Asked, Typed, typed_moment
from ui.manager.price_draft import RANK, SHOWN

TERMS = "terms"
"""The second view of a price: what it asks."""


def _yes_no() -> tuple[tuple[object, str], ...]:
    return ((False, translate("Prices", "no")), (True, translate("Prices", "yes")))


def fields(ranks: int) -> dict[str, tuple[Asked, ...]]:
    """The fields by part of a list; prices for so many ranks."""
    return {
        "list": (Asked("name", translate("Prices", "name of the list")),),
        "price": (*_price(ranks),),
        TERMS: _terms(),
        "fee": (
            Asked("name", translate("Prices", "name")),
            Asked("cents", translate("Prices", "amount"), Typed.MONEY),
            Asked(
                "per_ticket", translate("Prices", "asked"), Typed.CHOICE,
                (
                    (False, translate("Prices", "once an order")),
                    (True, translate("Prices", "per ticket that costs something")),
                ),
            ),
            *_vat(),
        ),
        "code": (
            Asked("code", translate("Prices", "what the customer says")),
            Asked("name", translate("Prices", "name")),
            Asked("percent", translate("Prices", "percent off"), Typed.COUNT),
            Asked(
                "until_local", translate("Prices", "until (31/12/2026 23:59)"), Typed.MOMENT
            ),
        ),
    }  # fmt: skip


def _vat() -> tuple[Asked, Asked]:
    return (
        Asked("vat_bp", translate("Prices", "VAT in percent"), Typed.MONEY),
        Asked("vat_code", translate("Prices", "VAT code")),
    )


def _price(ranks: int) -> tuple[Asked, ...]:
    first = (
        translate("Prices", "rank 1, or all ranks") if ranks > 1 else translate("Prices", "price")
    )
    others = (translate("Prices", "rank {rank}").format(rank=n) for n in range(2, ranks + 1))
    return (
        Asked("name", translate("Prices", "name")),
        *(Asked(f"{RANK}{n}", word, Typed.MONEY) for n, word in enumerate((first, *others), 1)),
        Asked("place", translate("Prices", "place in the list (1: default)"), Typed.COUNT),
        *_vat(),
        Asked("note", translate("Prices", "note for the seller")),
        Asked("proof", translate("Prices", "door looks at a card"), Typed.CHOICE, _yes_no()),
    )


def _terms() -> tuple[Asked, ...]:
    return (
        Asked("from_local", translate("Prices", "sold from (1/11/2026 10:00)"), Typed.MOMENT),
        Asked("until_local", translate("Prices", "sold until"), Typed.MOMENT),
        Asked("ranks", translate("Prices", "only in ranks (1, 2)")),
        Asked("most", translate("Prices", "at most … per order"), Typed.COUNT),
        Asked("quota", translate("Prices", "at most … per performance"), Typed.COUNT),
        Asked("reason", translate("Prices", "asks why and for whom"), Typed.CHOICE, _yes_no()),
        Asked("shows", translate("Prices", "from … different shows"), Typed.COUNT),
        Asked("season", translate("Prices", "earlier shows count"), Typed.CHOICE, _yes_no()),
        Asked("membership", translate("Prices", "only for who is …")),
        Asked(SHOWN, translate("Prices", "to be shown at the desk")),
        Asked("alone", translate("Prices", "not with a code"), Typed.CHOICE, _yes_no()),
        Asked("pass_number", translate("Prices", "asks a pass number"), Typed.CHOICE, _yes_no()),
    )  # fmt: skip


def conditions(terms: PriceTerms) -> str:
    """What a price asks, in a few words each."""
    said = [
        (terms.from_local, translate("Prices", "from {said}"), typed_moment(terms.from_local)),
        (terms.until_local, translate("Prices", "until {said}"), typed_moment(terms.until_local)),
        (terms.ranks, translate("Prices", "rank {said}"), ", ".join(map(str, terms.ranks))),
        (terms.most, translate("Prices", "{said} per order"), terms.most),
        (terms.quota, translate("Prices", "{said} in all"), terms.quota),
        (terms.reason, translate("Prices", "reason"), ""),
        (terms.shows, translate("Prices", "from {said} shows"), terms.shows),
        (terms.season, translate("Prices", "season"), ""),
        (terms.membership, "{said}", terms.membership),
        (terms.proof, "{said}", terms.proof),
        (terms.alone, translate("Prices", "no code"), ""),
        (terms.pass_number, translate("Prices", "pass number"), ""),
    ]
    return " · ".join(word.format(said=what) for asked, word, what in said if asked)


_WRONG = {
    "name_missing": QT_TRANSLATE_NOOP("Prices", "This cannot be empty"),
    "name_long": QT_TRANSLATE_NOOP("Prices", "This is too long"),
    "no_price": QT_TRANSLATE_NOOP("Prices", "A list has at least one price"),
    "too_many": QT_TRANSLATE_NOOP("Prices", "A list has at most {types} prices"),
    "ranks_differ": QT_TRANSLATE_NOOP(
        "Prices", "Another price has a different number of ranks: fill in one price, or all ranks"
    ),
    "amount_wrong": QT_TRANSLATE_NOOP("Prices", "An amount is missing, or it is too large"),
    "vat_wrong": QT_TRANSLATE_NOOP("Prices", "VAT is a percentage from 0 to 100"),
    "moment_wrong": QT_TRANSLATE_NOOP(
        "Prices", "This is no day and hour: type it as 27/11/2026 20:00"
    ),
    "ends_first": QT_TRANSLATE_NOOP("Prices", "It ends before it begins"),
    "rank_wrong": QT_TRANSLATE_NOOP("Prices", "A rank is a number from 1 to {ranks}"),
    "count_wrong": QT_TRANSLATE_NOOP("Prices", "This number cannot be meant"),
    "percent_wrong": QT_TRANSLATE_NOOP("Prices", "A code takes 1 to 100 percent off"),
    "twice": QT_TRANSLATE_NOOP("Prices", "This stands in the list twice"),
}


def why(wrong: Wrong) -> str:
    """What is wrong, in words."""
    word = translate("Prices", _WRONG[wrong.code])
    return word.format(types=MOST_TYPES, ranks=MOST_RANK)
