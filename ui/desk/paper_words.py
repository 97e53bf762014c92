"""What the desk says of papers that did not come out (screens.md §10, texts 8 and 9)."""

from __future__ import annotations

from collections.abc import Sequence

from boxoffice.views import PrintJobView
from ui.language import translate
from ui.strings import Message


def not_printed(jobs: Sequence[PrintJobView]) -> Message:
    """Of the order whose paper is missing first; what nobody is sure of comes before that."""
    unsure = [job for job in jobs if job.state == "unsure"]
    return _unsure(unsure[0]) if unsure else _failed(jobs)


def _failed(jobs: Sequence[PrintJobView]) -> Message:
    first = jobs[0]
    of_order = [job for job in jobs if job.order_number == first.order_number]
    last = of_order[-1]
    happened = translate("Papers", "Not printed: ticket {first} of {count}, order {number}")
    before = translate("Papers", "the sale is saved, 1–{done} are printed")
    none = translate("Papers", "the sale is saved, nothing of it is printed yet")
    again = translate("Papers", "paper in again? Enter prints {first}–{last}")
    if first.at == last.at:
        again = translate("Papers", "paper in again? Enter prints {first}")
    return Message(
        happened.format(first=first.at, count=first.of, number=first.order_number),
        before.format(done=first.at - 1) if first.at > 1 else none,
        again.format(first=first.at, last=last.at),
        "warning",
        "paper-out",
    )


def _unsure(job: PrintJobView) -> Message:
    happened = translate("Papers", "Not sure whether ticket {at} of {number} is printed")
    return Message(
        happened.format(at=job.at, number=job.order_number),
        translate("Papers", "the sale is saved"),
        translate(
            "Papers",
            "is it there? Enter. If not: Alt+L, Alt+D 4 prints a new one, the old one is worth"
            " nothing then",
        ),
        "warning",
        "printer",
    )
