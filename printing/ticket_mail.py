"""An e-mail with tickets: a few words, the PDF to print at home or to show, and the evenings."""

from __future__ import annotations

from dataclasses import replace
from datetime import datetime
from email.headerregistry import Address
from email.message import EmailMessage
from email.utils import format_datetime

from boxoffice.mail_queue import Mail
from printing.calendar_entry import calendar
from printing.labels import clock, words_in
from printing.layout import Layout
from printing.ticket_pdf import ticket_pdf


def ticket_mail(mail: Mail, sender: str, layout: Layout, made: datetime) -> EmailMessage:
    """The message as it is sent; `made` is when, UTC. ValueError for an address that is none.

    Nothing of prices or of a kansentarief stands in its words: others read over a shoulder.
    """
    words = words_in(mail.tickets[0].language)
    message = EmailMessage()
    mark = words.training.upper() if mail.tickets[0].training else ""
    titles = list(dict.fromkeys(ticket.title for ticket in mail.tickets))
    subject = f"{words.tickets}: {', '.join(titles)} · {mail.number}"
    message["Subject"] = _line(_marked(mark, subject))
    message["From"] = Address(display_name=_line(mail.house), addr_spec=sender)
    message["To"] = Address(addr_spec=mail.to)
    message["Date"] = format_datetime(made)
    domain = sender.rpartition("@")[2]
    message["Message-ID"] = f"<{mail.number}-{mail.id}.{made:%Y%m%d%H%M%S}@{domain}>"
    said = (words.mail_greeting, "", *_evenings(mail), "", mail.house, "")
    message.set_content("\n".join((mark, "", *said) if mark else said))
    message.add_attachment(
        ticket_pdf(mail.tickets, layout), maintype="application", subtype="pdf",
        filename=f"tickets-{mail.number}.pdf",
    )  # fmt: skip
    message.add_attachment(
        calendar(
            [replace(one, title=_marked(mark, one.title)) for one in mail.evenings],
            mail.address, made,
        ), maintype="text", subtype="calendar", params={"charset": "utf-8"},
        filename=f"tickets-{mail.number}.ics",
    )  # fmt: skip
    return message


def _evenings(mail: Mail) -> list[str]:
    """Each show once, with its day, its hour and its places."""
    said: dict[tuple[str, datetime, str], list[str]] = {}
    for ticket in mail.tickets:
        place = " ".join(part for part in (ticket.zone, ticket.row, ticket.seat) if part)
        said.setdefault((ticket.title, ticket.starts_local, ticket.hall), []).append(place)
    words = words_in(mail.tickets[0].language)
    return [
        f"{title}\n{words.long_date(starts)} · {clock(starts)} · {hall}\n{' · '.join(places)}\n"
        for (title, starts, hall), places in said.items()
    ]


def _marked(mark: str, text: str) -> str:
    """What is for training says so first, wherever it is read."""
    return f"{mark} · {text}" if mark else text


def _line(text: str) -> str:
    """One line: a title with a line break would end the header."""
    return " ".join(text.split())
