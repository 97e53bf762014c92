"""How a mail server is named on the command line, and told."""

from __future__ import annotations

import re
from typing import Any

import click
from msgspec.structs import replace

from boxoffice.platform.counter_devices import MailSetting

NONE = "none"
_PORTS = {"starttls": 587, "tls": 465, "plain": 25}
_ADDRESS = re.compile(r"[^@\s,<>]+@[^@\s,<>]+")


class MailName(click.ParamType[MailSetting]):
    """`HOST[:PORT] from=ADDRESS [user=NAME] [starttls|tls|plain]`, or `none`."""

    name = "mail server"

    def convert(
        self, value: Any, param: click.Parameter | None, ctx: click.Context | None
    ) -> MailSetting:
        """What it says; an empty host for `none`."""
        first, *more = str(value).split() or [""]
        if first == NONE and not more:
            return MailSetting("")
        host, colon, port = first.partition(":")
        if not host or (colon and not (port.isdigit() and 0 < int(port) < 65536)):
            self.fail("is no server like smtp.example.org:587", param, ctx)
        setting = MailSetting(host, int(port or 0))
        for word in more:
            key, equals, said = word.partition("=")
            if word in _PORTS:
                setting = replace(setting, security=word)
            elif key == "from" and _ADDRESS.fullmatch(said):
                setting = replace(setting, sender=said)
            elif key == "user" and equals and said:
                setting = replace(setting, user=said)
            else:
                self.fail(f"has a word that means nothing here: {word}", param, ctx)
        if not setting.sender:
            self.fail("needs from=ADDRESS: whom tickets come from", param, ctx)
        return replace(setting, port=setting.port or _PORTS[setting.security])


def mail_told(setting: MailSetting | None) -> str:
    """As it is typed."""
    if setting is None:
        return NONE
    user = f" user={setting.user}" if setting.user else ""
    return f"{setting.host}:{setting.port} from={setting.sender}{user} {setting.security}"
