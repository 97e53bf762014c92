"""The devices of a counter: this installation's own, and a damaged file stops no desk."""

from pathlib import Path

import pytest

from boxoffice.platform.counter_devices import (
    FILE,
    CounterDevices,
    NetworkDevice,
    PrinterSetting,
    read_devices,
    write_devices,
)


def test_what_was_set_is_read_again(tmp_path: Path) -> None:
    """All of it."""
    devices = CounterDevices(
        NetworkDevice("192.168.1.50", 20007), 123456, NetworkDevice("drawer.local"),
        PrinterSetting("fgl", "10.0.0.5", "stock", 200, one_way=True, shift_x_mm=-1.5),
        PrinterSetting("escpos", "/dev/usb/lp0"), customer_display=True,
    )  # fmt: skip
    write_devices(tmp_path / "new", devices)
    assert read_devices(tmp_path / "new") == devices
    assert [path.name for path in (tmp_path / "new").iterdir()] == [FILE]


@pytest.mark.parametrize("said", [b"", b"{", b'{"terminal": 5}', b"\xff\xfe"])
def test_a_damaged_file_sells_without_devices_and_says_so(
    tmp_path: Path, caplog: pytest.LogCaptureFixture, said: bytes
) -> None:
    """A counter must open."""
    (tmp_path / FILE).write_bytes(said)
    assert read_devices(tmp_path) == CounterDevices()
    assert FILE in caplog.text


def test_a_folder_without_it_has_none(tmp_path: Path, caplog: pytest.LogCaptureFixture) -> None:
    """That is nothing to be told of."""
    assert read_devices(tmp_path) == CounterDevices()
    assert not caplog.text
