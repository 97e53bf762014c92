"""What stands on a counter, said at the command line and had by the next start of the desk."""

from __future__ import annotations

from pathlib import Path

import pytest

from boxoffice.platform.counter_devices import FILE, NetworkDevice, read_devices
from boxoffice.workplace import Setting
from printing.cash_drawer import EscPosDrawer
from printing.zvt_terminal import ZvtTerminal
from tests.command.terminal import DONE, boxoffice, misused
from tests.house import House
from ui.linked import link

pytestmark = [pytest.mark.slow, pytest.mark.e2e]


def test_devices_are_said_shown_and_taken_away(tmp_path: Path) -> None:
    """Only what is named changes; without a name nothing is written."""
    data = ("counter", "--data", tmp_path)
    assert boxoffice(*data).out.splitlines() == [
        "terminal: none", "drawer: none", "customer display: on a second screen",
    ]  # fmt: skip
    assert not (tmp_path / FILE).exists()
    said = boxoffice(*data, "--terminal", "192.168.1.50", "--drawer", "till.local:9200")
    assert said.code == DONE
    assert said.out.splitlines()[:2] == ["terminal: 192.168.1.50", "drawer: till.local:9200"]
    assert boxoffice(*data, "--terminal", "none", "--customer-display").code == DONE
    devices = read_devices(tmp_path)
    assert (devices.terminal, devices.drawer) == (None, NetworkDevice("till.local", 9200))
    assert devices.customer_display


@pytest.mark.parametrize("said", ["", "a b", "host:", "host:0", "host:70000", "host:x"])
def test_what_is_no_address_is_refused(tmp_path: Path, said: str) -> None:
    """Before anything is written."""
    misused(boxoffice("counter", "--data", tmp_path, "--terminal", said), "--terminal")
    assert not (tmp_path / FILE).exists()


def test_the_desk_gets_drivers_for_what_stands_there(tmp_path: Path) -> None:
    """And none for what does not."""
    house = House(tmp_path)
    setting: Setting = house.setting
    link(setting, read_devices(tmp_path))
    assert (setting.terminal, setting.drawer) == (None, None)
    data = ("counter", "--data", tmp_path)
    assert boxoffice(*data, "--terminal", "10.0.0.1", "--drawer", "10.0.0.2").code == DONE
    link(setting, read_devices(tmp_path))
    assert isinstance(setting.terminal, ZvtTerminal)
    assert setting.terminal.name == "zvt 10.0.0.1:20007"
    assert isinstance(setting.drawer, EscPosDrawer)
    house.replica.close()
