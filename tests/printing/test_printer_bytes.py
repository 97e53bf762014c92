"""The languages of printers, byte by byte: any page comes out as it is; nothing in it commands."""

from __future__ import annotations

import re
from typing import Any

import numpy as np
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from printing import escpos_bytes, fgl_bytes, zpl_bytes
from printing.bitmap import Bitmap, packed
from printing.printer import PrinterStatus
from tests.printing.machines import EscPosMachine, FglMachine, Tray, ZplMachine


@st.composite
def pages(draw: Any) -> np.ndarray:
    """Noise, blocks and emptiness, of any size up to a few hundred dots."""
    wide, high = draw(st.integers(1, 300)), draw(st.integers(1, 400))
    seed, ink = draw(st.integers(0, 2**32 - 1)), draw(st.sampled_from([0.0, 0.01, 0.5, 1.0]))
    dark: np.ndarray = np.random.default_rng(seed).random((high, wide)) < ink
    if draw(st.booleans()):
        dark[: high // 2] = draw(st.booleans())
    return dark


def same(out: np.ndarray, dark: np.ndarray) -> bool:
    """The page in the corner, and white around it."""
    high, wide = dark.shape
    inked = out < 128
    return bool(np.array_equal(inked[:high, :wide], dark)) and inked.sum() == dark.sum()


@settings(max_examples=60, deadline=None)
@given(dark=pages())
def test_fgl_prints_any_page_as_it_is(dark: np.ndarray) -> None:
    tray = Tray()
    assert FglMachine(tray, 304, 400).take(fgl_bytes.page_bytes(packed(dark)))[-1:] == b"\x06"
    assert same(tray.pages[0], dark)


@settings(max_examples=60, deadline=None)
@given(dark=pages())
def test_zpl_prints_any_page_as_it_is(dark: np.ndarray) -> None:
    tray = Tray()
    ZplMachine(tray).take(zpl_bytes.page_bytes(packed(dark)))
    assert same(tray.pages[0], dark)


@settings(max_examples=60, deadline=None)
@given(dark=pages())
def test_escpos_prints_any_page_and_no_command_stands_in_its_picture(dark: np.ndarray) -> None:
    """A printer obeys DLE commands in the middle of a picture: none may be there, or the drawer
    opens. At most a lone dot gets a neighbour for it.
    """
    page = packed(dark)
    data = escpos_bytes.page_bytes(page)
    tray = Tray()
    machine = EscPosMachine(tray, 304)
    assert machine.take(data) == b""
    assert not re.search(rb"\x10[\x04\x05\x14]", b"".join(re.split(rb"\x1dv0.{5}", data)))
    out = tray.pages[0] < 128
    assert np.count_nonzero(out[: dark.shape[0], : dark.shape[1]] & ~dark) <= dark.size / 100
    assert not np.any(dark & ~out[: dark.shape[0], : dark.shape[1]])


@pytest.mark.parametrize("command", [b"\x10\x04", b"\x10\x05", b"\x10\x14"])
def test_a_picture_that_looks_like_a_command_is_changed_by_a_dot(command: bytes) -> None:
    page = Bitmap(16, 2, command * 2)
    assert command not in escpos_bytes.page_bytes(page)
    tray = Tray()
    EscPosMachine(tray, 16).take(escpos_bytes.page_bytes(page))
    differ = np.count_nonzero((tray.pages[0] < 128) != page.dots().astype(bool))
    assert differ == 2


@pytest.mark.parametrize(
    ("answers", "status"),
    [
        ((0x12, 0x12, 0x12), PrinterStatus.READY),
        ((0x12, 0x12, 0x1E), PrinterStatus.PAPER_LOW),
        ((0x32, 0x12, 0x12), PrinterStatus.PAPER_OUT),
        ((0x12, 0x12, 0x72), PrinterStatus.PAPER_OUT),
        ((0x16, 0x12, 0x12), PrinterStatus.OPEN),
        ((0x52, 0x1A, 0x12), PrinterStatus.JAM),
        ((0x52, 0x32, 0x12), PrinterStatus.ERROR),
    ],
)
def test_answers_of_escpos(answers: tuple[int, int, int], status: PrinterStatus) -> None:
    """Epson's command reference, DLE EOT n = 2, 3, 4."""
    assert escpos_bytes.status_of(*answers) is status
    assert all(escpos_bytes.is_real_time(answer) for answer in answers)
    assert not any(escpos_bytes.is_done(answer) for answer in answers)


@pytest.mark.parametrize(
    ("byte", "status"),
    [(6, PrinterStatus.READY), (15, PrinterStatus.PAPER_LOW), (16, PrinterStatus.PAPER_OUT),
     (24, PrinterStatus.JAM), (29, PrinterStatus.JAM), (17, PrinterStatus.READY),
     (19, PrinterStatus.BUSY), (21, PrinterStatus.ERROR), (12, PrinterStatus.READY)],
)  # fmt: skip
def test_answers_of_fgl(byte: int, status: PrinterStatus) -> None:
    """Boca's table of status responses."""
    assert fgl_bytes.status_of(byte) is status


def zpl_answer(first: str, second: str) -> bytes:
    return f"\x02{first}\x03\r\n\x02{second}\x03\r\n\x021234,0\x03\r\n".encode()


GOOD = "030,0,0,1245,000,0,0,0,000,0,0,0"
STILL = "000,0,0,0,0,2,4,0,00000000,1,000"


@pytest.mark.parametrize(
    ("first", "second", "status"),
    [
        (GOOD, STILL, PrinterStatus.READY),
        (GOOD.replace("030,0", "030,1"), STILL, PrinterStatus.PAPER_OUT),
        (GOOD, STILL.replace("000,0,0", "000,0,1", 1), PrinterStatus.OPEN),
        (GOOD, STILL.replace("000,0,0,0", "000,0,0,1", 1), PrinterStatus.PAPER_OUT),
        (GOOD.replace("030,0,0", "030,0,1"), STILL, PrinterStatus.PAUSED),
        (GOOD.replace(",000,0,0,0,000", ",002,0,0,0,000"), STILL, PrinterStatus.BUSY),
        (GOOD, STILL.replace("00000000", "00000003"), PrinterStatus.BUSY),
        (GOOD[:-5] + "0,1,0", STILL, PrinterStatus.ERROR),
    ],
)
def test_answers_of_zpl(first: str, second: str, status: PrinterStatus) -> None:
    """Zebra's programming guide, ~HS; a ribbon that is out is as no paper."""
    answer = zpl_answer(first, second)
    assert zpl_bytes.is_whole(answer)
    assert zpl_bytes.status_of(answer) is status
    assert not zpl_bytes.is_whole(answer[: len(first)])


def test_an_answer_of_zpl_is_whole_with_its_third_line() -> None:
    """What comes late would be read as the beginning of the next answer."""
    answer = zpl_answer(GOOD, STILL)
    third = answer[answer.rindex(b"\x02") :]
    assert not zpl_bytes.is_whole(answer[: -len(third)])
    assert not zpl_bytes.is_whole(answer[:-3])
    assert not zpl_bytes.is_whole(third + answer[: -len(third)])
    late = third + zpl_answer(GOOD.replace("030,0", "030,1"), STILL)
    assert zpl_bytes.is_whole(late)
    assert zpl_bytes.status_of(late) is PrinterStatus.PAPER_OUT
