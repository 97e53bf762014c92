"""What can be the address of a server; one rule for whoever types one."""

from __future__ import annotations

from urllib.parse import urlsplit

EXAMPLE = "http://192.168.1.20:8700"


def is_server_address(text: str) -> bool:
    """Whether it is http or https, a host, perhaps a port and a path; nothing is asked of it."""
    try:
        parts = urlsplit(text.strip())
        usable = parts.scheme in ("http", "https") and parts.hostname and parts.port != 0
    except ValueError:  # a port of letters or above 65535, half an IPv6 address
        return False
    return bool(usable) and not parts.query and not parts.fragment and " " not in text.strip()
