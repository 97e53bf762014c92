"""Hands a message to the house's mail server (SMTP). Every call has an end."""

from __future__ import annotations

import smtplib
import ssl
from contextlib import suppress
from email.message import EmailMessage

from boxoffice.errors import Refused, Unavailable
from boxoffice.platform.counter_devices import MailSetting

TIMEOUT_S = 20.0
LATER = "mail_later"
"""The server wants this one mail at another time."""
_GOES = 421
PASSWORD = "mail_password"  # noqa: S105 - its name in the keystore


class MailSender:
    """One mail server. The password comes from the keystore."""

    def __init__(self, setting: MailSetting, password: str, timeout_s: float = TIMEOUT_S) -> None:
        self._setting = setting
        self._password = password
        self._timeout_s = timeout_s

    @property
    def sender(self) -> str:
        """The address that mails come from."""
        return self._setting.sender

    def send(self, message: EmailMessage) -> None:
        """Give it to the server.

        Raises Unavailable("mail_unreachable" | "mail_login" | "mail_later"): try again;
        Refused("mail_refused", reason=…): it will never be taken.
        """
        try:
            server = self._opened()
            try:
                server.send_message(message)
            finally:  # whatever it answers to a good-bye: what it took would be sent again
                with suppress(OSError, smtplib.SMTPException):
                    server.quit()
                server.close()
        except smtplib.SMTPAuthenticationError as error:
            raise Unavailable("mail_login") from error
        except smtplib.SMTPRecipientsRefused as error:
            code, said = next(iter(error.recipients.values()))
            raise _said(code, said) from error
        except smtplib.SMTPResponseException as error:
            raise _said(error.smtp_code, error.smtp_error) from error
        except smtplib.SMTPNotSupportedError as error:
            raise Refused("mail_refused", reason=str(error)) from error
        except (OSError, smtplib.SMTPException) as error:  # the latter is an OSError, as it happens
            raise Unavailable("mail_unreachable") from error

    def _opened(self) -> smtplib.SMTP:
        where, security = (self._setting.host, self._setting.port), self._setting.security
        if security == "tls":
            context = ssl.create_default_context()
            server: smtplib.SMTP = smtplib.SMTP_SSL(
                *where, timeout=self._timeout_s, context=context
            )
        else:
            server = smtplib.SMTP(*where, timeout=self._timeout_s)
        try:
            if security == "starttls":
                server.starttls(context=ssl.create_default_context())
            if self._setting.user:
                server.login(self._setting.user, self._password)
        except BaseException:
            server.close()
            raise
        return server


def _said(code: int, said: bytes | str) -> Refused | Unavailable:
    """4xx: not now; 5xx: never; 421: the server goes away, for all."""
    if code == _GOES:
        return Unavailable("mail_unreachable")
    if code < 500:
        return Unavailable(LATER, status=code)
    reason = said.decode(errors="replace") if isinstance(said, bytes) else said
    return Refused("mail_refused", reason=" ".join(reason.split())[:200])
