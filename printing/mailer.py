"""The mailer: tickets of the mail queue, written and handed to a mail server, on its own thread.

Without a line the mails wait, for as long as it takes; one that is refused for good is on the
manager's list, and the next one goes.
"""

from __future__ import annotations

import logging
from collections.abc import Callable
from datetime import UTC, datetime
from typing import TYPE_CHECKING

from boxoffice.errors import Refused, Unavailable
from boxoffice.mail_queue import Mail, MailQueue
from boxoffice.platform.rounds import Rounds
from boxoffice.print_queue import NOT_DRAWN
from printing.mail_sender import LATER, MailSender

if TYPE_CHECKING:
    from printing.layout import Layout

log = logging.getLogger("boxoffice.mail")

AGAIN_S = 30.0
"""After a failure of the line, and when nobody wakes it."""


class Mailer:
    """Sends what a queue holds until it is stopped."""

    def __init__(
        self, queue: MailQueue, sender: MailSender, layout: Callable[[], Layout],
        again_s: float = AGAIN_S,
    ) -> None:  # fmt: skip
        self._queue = queue
        self._sender = sender
        self._layout = layout
        self._again_s = again_s
        self._rounds = Rounds("mailer", self._turn, again_s)

    def start(self) -> None:
        """Begin to send."""
        self._rounds.start()
        self._rounds.wake()

    def wake(self) -> None:
        """There may be something new; called after commits, from any thread."""
        self._rounds.wake()

    def stop(self, timeout_s: float = 5.0) -> None:
        """End after the running mail; harmless when it never began."""
        self._rounds.stop(timeout_s)

    def _turn(self) -> None:
        try:
            self._drain()
        except Unavailable as error:  # no line or no log-in: all wait; wanted later: those
            log.warning("mail waits: %s", error)
            self._rounds.rest(self._again_s)  # commits wake it often; the line is not better then

    def _drain(self) -> None:
        """Each once. One whose server wants it later, a full mailbox or a name that is not found
        now, holds up no other.
        """
        last, later = 0, None
        while not self._rounds.over and (mail := self._queue.next_mail(last)) is not None:
            last = mail.id
            try:
                self._send(mail)
            except Unavailable as error:
                if error.code != LATER:
                    raise
                later = error
        if later is not None:
            raise later

    def _send(self, mail: Mail) -> None:
        from printing.ticket_mail import ticket_mail  # with reportlab: at the first mail

        try:
            message = ticket_mail(mail, self._sender.sender, self._layout(), datetime.now(UTC))
        except Exception as error:  # noqa: BLE001 - an address that is none, a paper not drawn
            # Without its trace: that would show whom it is for.
            log.error("mail %s cannot be written: %s", mail.id, type(error).__name__)  # noqa: TRY400
            self._queue.failed(mail.id, NOT_DRAWN)
            return
        try:
            self._sender.send(message)
        except Refused as error:
            # Without the server's words: they often name whom it is for.
            log.warning("mail %s refused: %s", mail.id, error.code)
            self._queue.failed(mail.id, error.code)
        else:
            self._queue.sent(mail.id)
