"""The command line's words for imports: what was left out of a file, and what became of what
stood here before.
"""

from __future__ import annotations

from boxoffice.programme.imported import Omission, OmissionCode
from boxoffice.programme.renewal import News, NewsCode

_OMITTED: dict[OmissionCode, str] = {
    "calendar_permanent": "has no dates: it became no performance",
    "calendar_unknown": "a kind of calendar that we do not know ({detail}): its dates were read",
    "capacity_bad": "is no number of places ({detail}): left out",
    "capacity_of_all_dates": "{detail} places for several dates together: left out",
    "characters_hidden": "characters that cannot be shown, or that turn a text around: {detail} left out",  # noqa: E501
    "date_duplicate": "the same start twice ({detail}): one performance",
    "date_missing": "no start: it became no performance",
    "date_unlikely": "an unlikely date ({detail}): left out",
    "date_unreadable": "is no date ({detail}): left out",
    "dates_from_summary": "the dates were read from its text: {detail}",
    "description_missing": "no description",
    "end_before_start": "the end is before the start ({detail}): left out",
    "end_missing": "no end",
    "hours_bad": "opening hours that cannot be read: left out ({detail})",
    "location_missing": "the place has no name and no address; the hall stays without a name",
    "location_name_missing": "the place has no name; the hall is called “{detail}”",
    "name_missing": "has no name; it is called “{detail}”",
    "not_kept": "has no place here: left out",
    "not_published": "deleted or rejected at its source ({detail}): closed for sale",
    "offset_unusual": "not the hall's time zone ({detail}): read as the hall's clock shows it",
    "period_as_one": "a period without opening hours: one performance from its first to its last day",  # noqa: E501
    "period_too_long": "too many dates: from {detail} on left out",
    "price_currency": "not in euro ({detail}): left out",
    "price_for_group": "“{detail}” is the price of a group; it admits one person here",
    "price_in_text": "a text tells prices, which are not sold from: {detail}",
    "price_missing": "no price that can be sold from; prices of an earlier import stay",
    "price_name_missing": "a price without a name ({detail}): left out",
    "price_negative": "a price below zero ({detail}): left out",
    "price_of_location": "prices of the place, not of the event: left out",
    "price_too_large": "too large for a price ({detail}): left out",
    "price_uitpas": "“{detail}” is worked out by UiTPAS for each person: left out",
    "price_unreadable": "is no amount in euro and cents ({detail}): left out",
    "prices_too_many": "too many prices: {detail} were left out",
    "remaining_not_kept": "{detail} places left at the source; our own sales count them",
    "seat_hidden": "lies on the spot of another seat, where the plan shows one of them (such seats: {detail})",  # noqa: E501
    "seat_unnumbered": "has no number, and its ticket will name none (such seats: {detail})",
    "source_missing": "has no @id: with another title, place or date it will be taken for a new event",  # noqa: E501
    "status_unknown": "a status that we do not know ({detail}): closed for sale",
    "subevent_bad": "is no date of its own ({detail}): left out",
    "text_shortened": "too long: {detail} letters were cut off",
    "time_from_summary": "the hour was read from its text: {detail}",
    "time_missing": "a date without an hour ({detail}): taken as midnight",
    "title_missing": "has no title; it is called by its genre, “{detail}”",
}

_NEWS: dict[NewsCode, str] = {
    "not_in_file": "is not in the file any more; it stays here as it is",
    "plan_kept": "keeps the plan “{here}”: “{file}” has not all of the seats or places that may be sold from it",  # noqa: E501
    "plan_new": "has the plan “{here}” now",
    "plan_set_here": "keeps the plan “{here}” that was set here; the import asked for “{file}”",
    "price_list_new": "has new prices from now on",
    "price_list_set_here": "keeps the prices that were set here; the file has others",
    "status_new": "is {here} now",
    "status_set_here": "stays {here}, as was set here; the file says {file}",
}

_LACKS = {
    "plan": "{count} without a plan, which --plan names",
    "price_list": "{count} without prices",
    "cancelled": "{count} cancelled",
    "moved": "{count} moved",
    "closed": "{count} closed for sale",
}

_STATUS = {"available": "on sale", "closed": "closed for sale"}


def omitted(left: Omission) -> str:
    """Where in the file, and what was left out or understood in a way worth checking."""
    said = _OMITTED[left.code].format(detail=_shown(left.detail) or "(no text)")
    return f"{_shown(left.path)}: {said}"


def became(news: News) -> str:
    """Which performance, what became of it, and how many tickets had been sold by then."""
    here, file = (_STATUS.get(text, text) for text in (news.here, news.file))
    said = _NEWS[news.code].format(here=here, file=file)
    return f"{news.starts_local.replace('T', ' ')}: {said}{_sold(news.sold)}"


def _sold(count: int) -> str:
    if count == 0:
        return ""
    stay = "stays as it is" if count == 1 else "stay as they are"
    return f"; {many(count, 'ticket')} sold before {stay}"


def sellable(count: int, lacks: tuple[tuple[str, int], ...]) -> str:
    """How many performances can be sold, and why the others cannot."""
    why = "; ".join(_LACKS[reason].format(count=number) for reason, number in lacks)
    return f"{count} can be sold{f' ({why})' if why else ''}"


def _shown(text: str) -> str:
    """What stood in a file, in one line that does nothing to a terminal."""
    return "".join(filter(str.isprintable, " ".join(text.split())))


def many(count: int, word: str) -> str:
    """1 ticket, 2 tickets."""
    return f"{count} {word}" if count == 1 else f"{count} {word}s"
