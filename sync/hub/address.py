"""Where this device's hub is: a setting of its data folder, a fixed address or `mdns`."""

from __future__ import annotations

import logging
from collections.abc import Callable
from typing import TYPE_CHECKING

from boxoffice.replica import meta
from boxoffice.replica.replica import Replica

if TYPE_CHECKING:
    from sync.hub.discovery import Finder

log = logging.getLogger("boxoffice.sync")

MDNS = "mdns"
_SETTING = "hub_url"


def hub_setting(replica: Replica) -> str:
    """The address, `mdns`, or empty: this device has no hub."""
    found: str = meta.get(replica.reader().conn, _SETTING, "")
    return found


def choose_hub(replica: Replica, setting: str) -> None:
    """From the next start on."""
    with replica.write() as tx:
        meta.put(tx.store.conn, _SETTING, setting)


def address_of(replica: Replica) -> Callable[[], str]:
    """A question that is answered anew each time: a hub may move."""
    setting = hub_setting(replica)
    if setting != MDNS:
        return lambda: setting
    finders: list[Finder] = []

    def find() -> str:
        from sync.hub.discovery import Finder

        if not finders:
            try:
                finders.append(Finder(replica.house))
            except OSError as error:  # no multicast here: asked again with the next knock
                log.warning("no mDNS on this machine: %s", error)
                return ""
        return finders[0].address()

    return find
