"""Tickets by e-mail: through a real SMTP server, in a queue while there is none."""

from __future__ import annotations

import email
import email.policy
import socket
import threading
from collections.abc import Callable, Iterator
from dataclasses import replace
from datetime import UTC, datetime
from email.message import EmailMessage
from pathlib import Path
from typing import Any

import pytest
from aiosmtpd.controller import Controller

from boxoffice.actions.customers import erase
from boxoffice.errors import Refused, Unavailable
from boxoffice.ids import PerformanceId
from boxoffice.mail_queue import Evening, MailQueue
from boxoffice.office import Office
from boxoffice.platform.counter_devices import MailSetting
from boxoffice.queries.task_details import MAIL_LATE_MS
from boxoffice.views.people import Details
from printing.calendar_entry import calendar
from printing.layout_file import default_layout
from printing.mail_sender import MailSender
from printing.mailer import Mailer
from tests.hall import HOUSE
from tests.house import House, cash, document, seated
from tests.printing.test_device_printer import read_by_both
from tests.printing.test_spool import when

ADDRESS = "an.peeters@example.org"


class Post:
    """What a mail server took, and what it says to a recipient."""

    def __init__(self) -> None:
        self.taken: list[EmailMessage] = []
        self.says = ""
        self.says_of: dict[str, str] = {}
        self.bye = "221 bye"
        self.refused = threading.Event()

    async def handle_RCPT(  # noqa: N802 - aiosmtpd's name
        self, _server: Any, _session: Any, envelope: Any, to: str, _options: Any
    ) -> str:
        if self.says or to in self.says_of:
            self.refused.set()
            return self.says or self.says_of[to]
        envelope.rcpt_tos.append(to)
        return "250 OK"

    async def handle_QUIT(self, _server: Any, _session: Any, _envelope: Any) -> str:  # noqa: N802
        return self.bye

    async def handle_DATA(self, _server: Any, _session: Any, envelope: Any) -> str:  # noqa: N802
        message = email.message_from_bytes(envelope.content, policy=email.policy.default)
        assert isinstance(message, EmailMessage)
        self.taken.append(message)
        return "250 taken"


@pytest.fixture
def post() -> Iterator[tuple[Post, MailSetting]]:
    """A mail server on this computer."""
    handler = Post()
    with socket.create_server(("127.0.0.1", 0)) as free:
        port = free.getsockname()[1]
    controller = Controller(handler, hostname="127.0.0.1", port=port)
    controller.start()
    yield handler, MailSetting("127.0.0.1", port, "tickets@dekring.be", security="plain")
    controller.stop()


@pytest.fixture
def desk(tmp_path: Path) -> Iterator[House]:
    made = House(tmp_path / "data")
    made.setting.mails = True
    made.ready()
    made.grant(0, 1, 2, 3)
    yield made
    made.replica.close()


@pytest.fixture
def mailing(desk: House) -> Iterator[Callable[[MailSetting], Mailer]]:
    started: list[Mailer] = []

    def start(setting: MailSetting) -> Mailer:
        queue = MailQueue(desk.replica, desk.stationery)
        sender = MailSender(setting, "", timeout_s=5)
        mailer = Mailer(queue, sender, lambda: default_layout("a4"), again_s=0.05)
        desk.replica.subscribe(mailer.wake)
        mailer.start()
        started.append(mailer)
        return mailer

    yield start
    for mailer in started:
        mailer.stop()


def sold_by_mail(desk: House, *seats: int, to: str = ADDRESS) -> str:
    known = desk.counter.store_customer(Details("An Peeters", to, "", ""))
    basket = seated(*seats).for_whom(known.id, "An Peeters")
    return desk.counter.sell(replace(basket, by_mail=True), cash()).number


def states(desk: House) -> list[tuple[str, str]]:
    found = desk.replica.reader().conn.execute("SELECT state, detail FROM print_job ORDER BY id")
    return [(state, detail) for state, detail in found]


def test_tickets_come_with_their_pdf_and_a_calendar_entry(
    desk: House,
    post: tuple[Post, MailSetting],
    mailing: Callable[[MailSetting], Mailer],
    raster: Any,
) -> None:
    """To the customer, from the house; its codes are read from the attachment; none is printed."""
    number = sold_by_mail(desk, 0, 1)
    assert desk.queue.next_job() is None
    mailing(post[1])
    when(desk, lambda: states(desk) == [("confirmed", "")])
    (message,) = post[0].taken
    assert message["To"] == ADDRESS
    assert message["From"] == "CC De Kring <tickets@dekring.be>"
    assert number in message["Subject"]
    body = message.get_body()
    assert body is not None
    text = body.get_content().replace("\r\n", "\n")
    assert "Florissant\nvrijdag 27 november 2026 · 20:00 · Main hall" in text
    assert "Stalls A 1 · Stalls A 2" in text
    pdf, ics = message.iter_attachments()
    assert (pdf.get_content_type(), ics.get_content_type()) == ("application/pdf", "text/calendar")
    codes = {read_by_both(raster(pdf.get_content(), page=n))[0]["QRCODE"] for n in (0, 1)}
    assert len(codes) == 2
    entry = ics.get_content()
    entry = entry if isinstance(entry, str) else entry.decode()
    assert "DTSTART:20261127T190000Z" in entry
    assert "SUMMARY:Florissant" in entry


def test_the_mail_of_a_rehearsal_says_what_it_is_wherever_it_is_read(
    desk: House, post: tuple[Post, MailSetting], mailing: Callable[[MailSetting], Mailer]
) -> None:
    """In its subject, over its words, on its tickets and in the calendar."""
    desk.put(
        document("house", HOUSE, name="CC De Kring", zone="Europe/Brussels", currency="EUR",
                 training="yes")
    )  # fmt: skip
    sold_by_mail(desk, 0)
    mailing(post[1])
    when(desk, lambda: states(desk) == [("confirmed", "")])
    (message,) = post[0].taken
    mark = "OEFENING · NIET GELDIG"
    assert message["Subject"].startswith(mark)
    body = message.get_body()
    assert body is not None
    assert body.get_content().startswith(mark)
    _, ics = message.iter_attachments()
    entry = ics.get_content()
    entry = entry if isinstance(entry, str) else entry.decode()
    assert f"SUMMARY:{mark}" in entry


def test_mail_waits_while_there_is_no_line_and_goes_when_there_is(
    desk: House, post: tuple[Post, MailSetting], mailing: Callable[[MailSetting], Mailer]
) -> None:
    """The printer's cell says nothing of it; a restart forgets nothing."""
    mailer = mailing(MailSetting("127.0.0.1", 9, "tickets@dekring.be", security="plain"))
    sold_by_mail(desk, 0)
    mailer.stop()
    assert states(desk) == [("queued", "")]
    assert desk.counter.print_jobs() == ()
    desk.restart()
    desk.queue.begin()
    assert states(desk) == [("queued", "")]
    mailing(post[1])
    when(desk, lambda: states(desk) == [("confirmed", "")])
    assert len(post[0].taken) == 1


def test_a_refused_address_is_told_and_the_next_mail_goes(
    desk: House, post: tuple[Post, MailSetting], mailing: Callable[[MailSetting], Mailer],
    caplog: pytest.LogCaptureFixture,
) -> None:  # fmt: skip
    """For good (5xx) it is on the list; for now (4xx) it waits."""
    post[0].says = f"550 no such person: {ADDRESS}"
    sold_by_mail(desk, 0)
    mailer = mailing(post[1])
    when(desk, lambda: states(desk) == [("failed", "mail_refused")])
    assert [job.kind for job in desk.counter.papers_missing()] == ["mail"]
    assert "refused" in caplog.text
    assert ADDRESS not in caplog.text
    mailer.stop()
    post[0].says = "450 later"
    sold_by_mail(desk, 1)
    mail = MailQueue(desk.replica, desk.stationery).next_mail()
    assert mail is not None
    assert ADDRESS not in repr(mail)
    with pytest.raises(Unavailable) as later:
        mailer._send(mail)
    assert later.value.code == "mail_later"
    post[0].says = ""
    mailing(post[1])
    when(desk, lambda: states(desk)[1] == ("confirmed", ""))


def test_a_mailbox_that_is_full_today_holds_up_no_other(
    desk: House, post: tuple[Post, MailSetting], mailing: Callable[[MailSetting], Mailer]
) -> None:
    """It waits on, and the ones behind it go."""
    post[0].says_of[ADDRESS] = "452 mailbox full"
    sold_by_mail(desk, 0)
    sold_by_mail(desk, 1, to="bram@example.org")
    mailing(post[1])
    when(desk, lambda: states(desk) == [("queued", ""), ("confirmed", "")])
    post[0].says_of.clear()
    when(desk, lambda: states(desk) == [("confirmed", "")] * 2)


def test_a_mail_that_is_told_later_for_hours_is_in_te_doen(
    desk: House, post: tuple[Post, MailSetting], mailing: Callable[[MailSetting], Mailer]
) -> None:
    """With its order and since when; the server says 4xx each time, and nobody else would know.
    The line goes with the mail.
    """
    office = Office(desk.setting)
    post[0].says_of[ADDRESS] = "452 mailbox full"
    number = sold_by_mail(desk, 0)
    sold_ms = desk.clock.now
    mailing(post[1])
    assert post[0].refused.wait(20)
    desk.clock.now += MAIL_LATE_MS - 1
    assert not [task for task in office.tasks() if task.code == "mails_waiting"]
    desk.clock.now += 1
    (line,) = [task for task in office.tasks() if task.code == "mails_waiting"]
    assert (dict(line.params), line.about, line.at_ms) == ({"count": "1"}, number, sold_ms)
    post[0].says_of.clear()
    when(desk, lambda: states(desk) == [("confirmed", "")])
    assert not [task for task in office.tasks() if task.code == "mails_waiting"]


@pytest.mark.parametrize("bye", ["421 too late", "250 what"])
def test_a_mail_that_was_taken_is_sent_once_whatever_is_said_to_the_good_bye(
    desk: House, post: tuple[Post, MailSetting], mailing: Callable[[MailSetting], Mailer], bye: str
) -> None:
    """Else the customer would get the same tickets every half minute."""
    post[0].bye = bye
    sold_by_mail(desk, 0)
    mailing(post[1])
    when(desk, lambda: states(desk) == [("confirmed", "")])
    assert len(post[0].taken) == 1


def test_who_was_erased_gets_no_mail(
    desk: House, post: tuple[Post, MailSetting], mailing: Callable[[MailSetting], Mailer]
) -> None:
    """The queue holds no address: erasing somebody reaches it."""
    sold_by_mail(desk, 0)
    (found,) = desk.counter.find_customers("Peeters")
    erase(desk.replica, found.id, desk.counter.actor())
    mailing(post[1])
    when(desk, lambda: states(desk) == [("failed", "mail_no_address")])
    assert post[0].taken == []


def test_a_log_in_that_fails_keeps_the_mail(desk: House, post: tuple[Post, MailSetting]) -> None:
    """Nothing is lost by a wrong password."""
    setting = MailSetting(post[1].host, post[1].port, "a@b.be", "me", "plain")
    with pytest.raises((Unavailable, Refused)) as wrong:
        MailSender(setting, "wrong", timeout_s=5).send(EmailMessage())
    assert wrong.value.code in {"mail_login", "mail_refused", "mail_unreachable"}


def test_a_calendar_entry_is_folded_and_escaped() -> None:
    """RFC 5545: lines of 75 octets at most, commas and semicolons behind a backslash, UTC."""
    evening = Evening(
        PerformanceId(b"p" * 16), "Zus, broer; en \\ de Švejk " * 6, "Zaal 1",
        "2026-07-01T20:00", "2026-07-01T22:15", "Europe/Brussels",
    )  # fmt: skip
    made = calendar([evening], "Kerkplein 1\n8500 Kortrijk", datetime(2026, 6, 1, tzinfo=UTC))
    lines = made.split(b"\r\n")
    assert max(map(len, lines)) <= 75
    whole = made.replace(b"\r\n ", b"").decode()
    assert "DTSTART:20260701T180000Z\r\nDTEND:20260701T201500Z" in whole
    assert "Zus\\, broer\\; en \\\\ de Švejk" in whole
    assert "LOCATION:Zaal 1\\, Kerkplein 1\\, 8500 Kortrijk" in whole
    assert whole.startswith("BEGIN:VCALENDAR\r\n")
    assert whole.endswith("END:VCALENDAR\r\n")


def test_the_mailer_ends(desk: House, mailing: Callable[[MailSetting], Mailer]) -> None:
    mailing(MailSetting("127.0.0.1", 9, "a@b.be", security="plain")).stop()
    assert "mailer" not in {thread.name for thread in threading.enumerate()}
