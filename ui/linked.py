"""The devices of this counter, as its own setting names them, given to its facade."""

from __future__ import annotations

from boxoffice.platform.counter_devices import CounterDevices
from boxoffice.workplace import Setting


def link(setting: Setting, devices: CounterDevices) -> None:
    """Drivers are made, and imported, only for what stands here; none of them is called yet."""
    if devices.terminal is not None:
        from printing import zvt_terminal

        port = devices.terminal.port or zvt_terminal.PORT
        setting.terminal = zvt_terminal.ZvtTerminal(
            devices.terminal.host, port, devices.terminal_password
        )
    if devices.drawer is not None:
        from printing import cash_drawer

        port = devices.drawer.port or cash_drawer.PORT
        setting.drawer = cash_drawer.EscPosDrawer(devices.drawer.host, port)
    setting.mails = devices.mail is not None
    setting.customer_display = devices.customer_display
