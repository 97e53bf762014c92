"""Finding the hub of a building: mDNS, service `_boxoffice._tcp.local.`.

The TXT record carries a hash of the house's id, so that a device of another house in the same
building passes it over. Whoever is found is believed no sooner: every answer must bear the seal of
a hub of the house (`sync.hub.api`).
"""

from __future__ import annotations

import hashlib
import ipaddress
import logging
import socket

from zeroconf import (
    InterfaceChoice,
    ServiceBrowser,
    ServiceInfo,
    ServiceListener,
    Zeroconf,
)

log = logging.getLogger("boxoffice.sync")

SERVICE = "_boxoffice._tcp.local."
LOOK_MS = 1500


def house_mark(house: bytes) -> str:
    """What stands for a house on the network: not its id, which nobody else needs."""
    return hashlib.sha256(b"boxoffice house\0" + house).hexdigest()[:16]


class Announcer:
    """Says that a hub of this house listens here, until it is closed."""

    def __init__(
        self, house: bytes, device: bytes, host: str, port: int, *, secure: bool = False
    ) -> None:
        """Raises OSError when this machine has no multicast."""
        self._zeroconf = Zeroconf(interfaces=[host])
        name = f"boxoffice-{device.hex()[-12:]}"
        said = {"house": house_mark(house), "tls": str(int(secure))}
        self._info = ServiceInfo(
            SERVICE, f"{name}.{SERVICE}", port, properties=said,
            server=f"{name}.local.", addresses=[socket.inet_aton(host)],
        )  # fmt: skip
        self._zeroconf.register_service(self._info)

    def close(self) -> None:
        """Take it back."""
        self._zeroconf.unregister_service(self._info)
        self._zeroconf.close()


class Finder(ServiceListener):
    """Listens for a hub of this house; `address` is empty until one was heard."""

    def __init__(self, house: bytes, interfaces: list[str] | None = None) -> None:
        """`interfaces`: own addresses to listen on; all of them by default. Raises OSError."""
        self._mark = house_mark(house).encode()
        self._found: dict[str, str] = {}
        self._zeroconf = Zeroconf(interfaces=interfaces or InterfaceChoice.All)
        self._browser = ServiceBrowser(self._zeroconf, SERVICE, listener=self)

    def address(self) -> str:
        """Of the hub that was heard last, as `http(s)://address:port`."""
        return next(reversed(self._found.values()), "") if self._found else ""

    def add_service(self, zc: Zeroconf, type_: str, name: str) -> None:
        """Somebody announced itself (called by zeroconf)."""
        info = zc.get_service_info(type_, name, LOOK_MS)
        if info is not None and (info.properties or {}).get(b"house") == self._mark:
            url = _url(info)
            if url:
                self._found[name] = url

    def update_service(self, zc: Zeroconf, type_: str, name: str) -> None:
        """It moved (called by zeroconf)."""
        self.add_service(zc, type_, name)

    def remove_service(self, zc: Zeroconf, type_: str, name: str) -> None:  # noqa: ARG002 - its way
        """It took leave (called by zeroconf)."""
        self._found.pop(name, None)

    def close(self) -> None:
        """Listen no more."""
        self._browser.cancel()
        self._zeroconf.close()


def _url(info: ServiceInfo) -> str:
    """The first address of the building; one from outside is none of its hub's."""
    for address in info.parsed_addresses():
        if ipaddress.ip_address(address).is_private and ":" not in address:
            scheme = "https" if (info.properties or {}).get(b"tls") == b"1" else "http"
            return f"{scheme}://{address}:{info.port}"
    return ""
