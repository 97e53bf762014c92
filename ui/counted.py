"""Every text with a number whose words change with it, in one place.

`lupdate` recognises a plural only in `tr(text, comment, n)`, and gives it the empty context; so
they all live here, and nowhere else does `%n` appear.
"""

from __future__ import annotations

from PySide6.QtCore import QCoreApplication

from ui.language import translate


def tr(text: str, comment: str, n: int) -> str:
    """What `QObject.tr` does, without a QObject."""
    return QCoreApplication.translate("", text, comment, n)


class Counted:
    """Texts with a number."""

    @staticmethod
    def tickets(n: int) -> str:
        """`2 tickets`."""
        return tr("%n ticket(s)", "", n)

    @staticmethod
    def passes(n: int) -> str:
        """`nog 2 passen`."""
        return tr("%n pass(es) to go", "", n)

    @staticmethod
    def places(n: int) -> str:
        """`17 plaatsen`."""
        return tr("%n place(s)", "", n)

    @staticmethod
    def seats_chosen(n: int) -> str:
        """`12 stoelen gekozen`."""
        return tr("%n seat(s) chosen", "", n)

    @staticmethod
    def plans_taken(n: int) -> str:
        """`3 voorstellingen hebben het nu`."""
        return tr("%n performance(s) have it now", "", n)

    @staticmethod
    def plans_kept(n: int) -> str:
        """`1 voorstelling houdt haar plan`: a place was given away meanwhile."""
        return tr("%n performance(s) keep their plan: a place was given away meanwhile", "", n)

    @staticmethod
    def not_collected(n: int) -> str:
        """`17 niet afgehaald`."""
        return tr("%n not collected", "", n)

    @staticmethod
    def minutes_left(n: int) -> str:
        """`nog 8 min`."""
        return tr("%n min left", "", n)

    @staticmethod
    def tickets_to_printer(n: int) -> str:
        """`2 tickets naar de printer`."""
        return tr("%n ticket(s) to the printer", "", n)

    @staticmethod
    def sales_waiting(n: int) -> str:
        """`14 verkopen staan veilig op deze pc`."""
        return tr("%n sale(s) wait on this computer", "", n)

    @staticmethod
    def sales_not_sent(n: int) -> str:
        """`3 verkopen nog niet doorgestuurd`."""
        return tr("%n sale(s) not sent yet", "", n)

    @staticmethod
    def waiting(n: int) -> str:
        """`14 wachten`."""
        return tr("%n waiting", "", n)

    @staticmethod
    def conflicts(n: int) -> str:
        """`1 conflict`."""
        return tr("%n conflict(s)", "", n)

    @staticmethod
    def printer_waiting(n: int) -> str:
        """`printer: 5 wachten`."""
        return tr("printer: %n waiting", "", n)

    @staticmethod
    def printer_failed(n: int) -> str:
        """`printer: 5 niet gedrukt`."""
        return tr("printer: %n not printed", "", n)

    @staticmethod
    def printer_paper_out(n: int) -> str:
        """`papier op · 5 wachten`."""
        return tr("paper out · %n waiting", "", n)

    @staticmethod
    def papers_unsure(n: int) -> str:
        """`2 tickets niet zeker gedrukt: Enter toont ze`."""
        return tr("%n paper(s) not surely printed: Enter shows them", "", n)

    @staticmethod
    def minutes_old(n: int) -> str:
        """`3 min oud`."""
        return tr("%n min old", "", n)

    @staticmethod
    def minutes_ago(n: int) -> str:
        """`4 min geleden`; within the minute `zojuist`."""
        return tr("%n minute(s) ago", "", n) if n else translate("Formats", "just now")

    @staticmethod
    def days_ago(n: int) -> str:
        """`2 dagen geleden`."""
        return tr("%n day(s) ago", "", n)

    @staticmethod
    def digits(n: int) -> str:
        """`3 cijfers getypt`, for a screen reader: the digits themselves are never said."""
        return tr("%n digit(s) typed", "", n)
