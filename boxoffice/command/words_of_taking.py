"""Why an order of another system was left out, in words."""

from __future__ import annotations

from boxoffice.programme.old_orders import LeftOut

_WHY = {
    "no_number": "it has no order number",
    "paid_unclear": "paid or not is unclear: “{detail}”",
    "price_unclear": "the price is unclear: “{detail}”",
    "balance_unclear": "the balance is unclear: “{detail}”",
    "balance_empty": "nothing is left of it",
    "code_unclear": "the code is unclear: “{detail}”",
    "date_unclear": "the date is unclear: “{detail}”",
    "name_missing": "it has no name",
    "performance_unknown": "no such performance here: {detail}",
    "performance_unclear": "several performances are meant: {detail}; add when it starts",
    "seat_unknown": "no such seat in the plan: {detail}",
    "seat_unclear": "several seats are called so: {detail}; add the area",
    "area_unknown": "no such area in the plan: “{detail}”",
    "price_type_unknown": "no such price here: “{detail}”",
    "seat_twice": "another order of the file has {detail} too",
    "seat_taken": "{detail} is somebody else's here",
    "more_places": "it is here already, and has more places there now ({detail}): sell the others"
    " here by hand, or they are sold twice",
    "fewer_places": "it is here already, and has fewer places there now ({detail}): take the others"
    " back here",
    "paid_since": "it is reserved here, and was paid there since: nobody may pay it again here",
    "place_since": "it is here already, and is somewhere else there now ({detail}): move it here"
    " too, or that place is sold twice",
    "price_since": "it is here already, and costs something else there now ({detail})",
    "unpaid_since": "it is here already as paid, and is not paid any more: take it back here",
    "balance_since": "it is here already, and has another balance there now ({detail}): here it"
    " still pays what it had",
    "until_since": "it is kept here until another moment than there now ({detail})",
    "name_since": "it is here already, and has another name there now",
    "number_twice": "line {detail} has this customer number too, and says something else: both are"
    " taken over",
    "pool_full": "{detail} has not enough places left",
    "seat_not_owned": "{detail} is not this device's to sell",
}


_TOLD = frozenset({
    "more_places", "fewer_places", "paid_since", "place_since", "price_since", "unpaid_since",
    "balance_since", "until_since", "name_since", "number_twice",
})  # fmt: skip
"""Nothing is left out for these: somebody must look."""


def verdict(one: LeftOut) -> str:
    """What became of it."""
    return "look at" if one.why in _TOLD else "left out"


def why(one: LeftOut) -> str:
    """In one line."""
    return _WHY.get(one.why, one.why).format(detail=one.detail)
