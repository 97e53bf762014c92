"""What the desk says of papers that did not come out (screens.md §10, texts 8 to 10)."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Any

from PySide6.QtCore import QT_TRANSLATE_NOOP

from boxoffice.print_queue import POWER_CUT
from boxoffice.views import PrintJobView
from ui.counted import Counted
from ui.language import translate
from ui.strings import Message

_WHY: dict[str, tuple[Any, Any]] = {
    "printer_paper_out": (
        QT_TRANSLATE_NOOP("Papers", "Paper out at ticket {first} of {count}, order {number}"),
        QT_TRANSLATE_NOOP("Papers", "new paper in?"),
    ),
    "printer_jam": (
        QT_TRANSLATE_NOOP("Papers", "Paper stuck at ticket {first} of {count}, order {number}"),
        QT_TRANSLATE_NOOP("Papers", "paper free again?"),
    ),
    "printer_open": (
        QT_TRANSLATE_NOOP("Papers", "The printer is open: ticket {first} of {count}, {number}"),
        QT_TRANSLATE_NOOP("Papers", "closed again?"),
    ),
    "printer_unreachable": (
        QT_TRANSLATE_NOOP("Papers", "No printer: ticket {first} of {count}, order {number}"),
        QT_TRANSLATE_NOOP("Papers", "switched on, its cable in?"),
    ),
    "printer_silent": (
        QT_TRANSLATE_NOOP(
            "Papers", "The printer does not answer: ticket {first} of {count}, {number}"
        ),
        QT_TRANSLATE_NOOP("Papers", "switched off and on?"),
    ),
}
_ELSE: tuple[Any, Any] = (
    QT_TRANSLATE_NOOP("Papers", "Not printed: ticket {first} of {count}, order {number}"),
    QT_TRANSLATE_NOOP("Papers", "paper in again?"),
)
_KINDS: dict[str, Any] = {
    "mail": QT_TRANSLATE_NOOP("Papers", "Not sent by e-mail: the tickets of {number}"),
    "receipt": QT_TRANSLATE_NOOP("Papers", "Not printed: the receipt of {number}"),
    "x_report": QT_TRANSLATE_NOOP("Papers", "Not printed: X report of shift {number}"),
    "z_report": QT_TRANSLATE_NOOP("Papers", "Not printed: Z report {number}"),
}
_A_LIST: Any = QT_TRANSLATE_NOOP("Papers", "Not printed: a list")


def not_printed(jobs: Sequence[PrintJobView]) -> Message:
    """Of the first of them; `papers_missing` has what nobody is sure of first."""
    return _unsure(jobs[0]) if jobs[0].state == "unsure" else _failed(jobs)


def after_power_cut(jobs: Sequence[PrintJobView]) -> Message:
    """Once after a start: a paper was on its way when the program ended; Enter asks one by one."""
    first = jobs[0]
    of_order = [job for job in jobs if job.order_number == first.order_number]
    safe = (
        translate("Papers", "order {number} is paid and saved")
        if first.paid
        else translate("Papers", "order {number} is saved")
    )
    return Message(
        translate("Papers", "The computer stopped while it printed"),
        safe.format(number=first.order_number),
        Counted.papers_unsure(len(of_order)),
        "warning",
        "printer",
    )


def is_of_power_cut(job: PrintJobView) -> bool:
    """It was on its way, or waited, when the program ended."""
    return job.detail == POWER_CUT


def _failed(jobs: Sequence[PrintJobView]) -> Message:
    first = jobs[0]
    alike = [
        job for job in jobs if (job.order_number, job.kind) == (first.order_number, first.kind)
    ]
    last = alike[-1]
    why = _WHY.get(first.detail, _ELSE)
    what, ready = translate("Papers", why[0]), translate("Papers", why[1])
    if first.kind not in {"ticket", "duplicate"}:
        what = translate("Papers", _KINDS.get(first.kind, _A_LIST))
    again = translate("Papers", "{ready} Enter prints {first}–{last}")
    if first.at == last.at:
        again = translate("Papers", "{ready} Enter prints {first}")
    return Message(
        what.format(first=first.at, count=first.of, number=first.order_number),
        _safe(first),
        again.format(ready=ready, first=first.at, last=last.at),
        "warning",
        "paper-out",
    )


def _safe(first: PrintJobView) -> str:
    if first.at > 1:
        return translate("Papers", "the sale is saved, 1–{done} are printed").format(
            done=first.at - 1
        )
    return translate("Papers", "the sale is saved, nothing of it is printed yet")


def _unsure(job: PrintJobView) -> Message:
    happened = translate("Papers", "Not sure whether ticket {at} of {number} is printed")
    if job.kind not in {"ticket", "duplicate"}:
        happened = translate("Papers", "Not sure whether the paper of {number} is printed")
    now = translate("Papers", "is it there? Enter. If not: Alt+D prints it anew")
    if job.ticket is not None:
        now = translate(
            "Papers",
            "is it there? Enter. If not: Alt+D 4 prints a new one, the old one is worth nothing"
            " then",
        )
    return Message(
        happened.format(at=job.at, number=job.order_number),
        translate("Papers", "the sale is saved"),
        now,
        "warning",
        "printer",
    )
