"""The cascade: what each step cures, what counts as read, and what never ends the search."""

from __future__ import annotations

import random
from collections.abc import Callable
from typing import Any

import cv2
import numpy as np
import pytest

from scanner.decoder import FRAME_MS, CascadeDecoder, Decoder, FrameDecoder
from scanner.engines import zbar
from scanner.reading import Gray
from scanner.steps import STEPS, Step, same

TICKET = (
    ".22-09J2O*TPOWJW50KB0*M0G/N8OS5VFN2PTRUHY6F:D./6-VHY9PM59*/BTWQL1FDF8$VUY.5P3AP43NTS6Y"
    "OD1VNKN1-HZ0BEZOFN1FGTHT0O-N-L4.DG"
)
SHORT = "CCLBNDREVVNBGCDU"
PATIENT_MS = 60_000


def texts(decoder: Decoder, gray: Gray) -> list[str]:
    return [reading.text for reading in decoder.decode(gray)]


def turned(gray: Gray, degrees: float) -> Gray:
    high, wide = gray.shape
    matrix = cv2.getRotationMatrix2D((wide / 2, high / 2), degrees, 1)
    return cv2.warpAffine(gray, matrix, (wide, high), borderMode=cv2.BORDER_REPLICATE)


def speckled(gray: Gray, part: float) -> Gray:
    rng = np.random.default_rng(3)
    specks = rng.choice(np.array([0, 255], np.uint8), gray.shape)
    return np.where(rng.random(gray.shape) < part, specks, gray)


def moire(gray: Gray, strength: float) -> Gray:
    y, x = np.mgrid[: gray.shape[0], : gray.shape[1]]
    waves = strength * 127 * np.sin(x * 2.1) * np.sin(y * 1.9)
    return np.clip(gray + waves, 0, 255).astype(np.uint8)


def shrunk(gray: Gray, factor: float) -> Gray:
    return cv2.resize(gray, None, fx=factor, fy=factor, interpolation=cv2.INTER_AREA)


def tilted(code: Gray, *, flat: bool) -> Gray:
    """The code turned by 75° away from a camera of 900 pixels focal length, in perspective."""
    side = code.shape[0]
    angle = np.radians(75)
    corners = np.array([[-1, -1], [1, -1], [1, 1], [-1, 1]], np.float32) * side / 2
    seen = []
    for x, y in corners:
        depth = (y if flat else x) * np.sin(angle)
        near = 900 / (900 + depth)
        across = x * (1 if flat else np.cos(angle))
        down = y * (np.cos(angle) if flat else 1)
        seen.append([across * near + 640, down * near + 360])
    square = np.array([[0, 0], [side, 0], [side, side], [0, side]], np.float32)
    matrix = cv2.getPerspectiveTransform(square, np.array(seen, np.float32))
    return cv2.warpPerspective(code, matrix, (1280, 720), flags=cv2.INTER_AREA, borderValue=140)


Spoil = Callable[[Any, Any, Any], Gray]
SPOILT: dict[str, Spoil] = {
    "defocused": lambda qr, _, frame: frame(cv2.GaussianBlur(qr(4), (0, 0), 2.5)),
    "1.2 pixels a module": lambda qr, _, frame: frame(shrunk(qr(3), 0.4)),
    "5 % light": lambda qr, _, frame: frame(qr(3), light=0.05),
    "noise": lambda qr, _, frame: frame(qr(3), noise=60),
    "specks": lambda qr, _, frame: speckled(frame(qr(3)), 0.2),
    "moiré": lambda qr, _, frame: moire(frame(qr(4)), 1.3),
    "lying flat": lambda qr, _, frame: frame(tilted(qr(12), flat=True)),
    "from far aside": lambda qr, _, frame: frame(tilted(qr(12), flat=False)),
    "bars at 20°": lambda _, bars, frame: turned(frame(bars(2)), 20),
    "bars at 45°": lambda _, bars, frame: turned(frame(bars(2)), 45),
    "bars at 70°": lambda _, bars, frame: turned(frame(bars(2)), 70),
    "bars in dark mode": lambda _, bars, frame: 255 - frame(bars(2)),
    "bars with specks": lambda _, bars, frame: speckled(frame(bars(2)), 0.08),
    "bars in 10 % light": lambda _, bars, frame: frame(bars(2), light=0.1),
    "bars in noise": lambda _, bars, frame: frame(bars(2), noise=40),
}


@pytest.mark.parametrize("name", SPOILT)
def test_reads_what_one_pass_does_not(qr, bars, frame, name) -> None:
    """Each spoiling defeats a plain pass of zxing, and a later step cures it."""
    gray = SPOILT[name](qr, bars, frame)
    assert texts(CascadeDecoder(budget_ms=PATIENT_MS, steps=STEPS[:1]), gray) == []
    assert texts(CascadeDecoder(budget_ms=PATIENT_MS), gray) in ([TICKET], [SHORT])


def test_a_clear_picture_costs_one_pass(qr, frame) -> None:
    """The first step reads a clear code, and nothing else is tried."""
    (reading,) = CascadeDecoder().decode(frame(qr(4)))
    assert (reading.symbology, reading.step) == ("QRCode", "zxing raw")


def test_all_codes_of_a_picture(qr, bars, frame) -> None:
    """A whole ticket gives its QR and its short code, each once."""
    code, short = qr(3), bars(2)
    sheet = np.full((code.shape[0] + short.shape[0], 480), 255, np.uint8)
    sheet[: code.shape[0], : code.shape[1]] = code
    sheet[code.shape[0] :, : short.shape[1]] = short
    assert sorted(texts(CascadeDecoder(), frame(sheet))) == sorted([TICKET, SHORT])


def test_foreign_codes_do_not_end_the_search(qr, frame) -> None:
    """Beside a loyalty card the blurred ticket is still found, and the card is not reported."""
    card, ticket = qr(5, "LOYALTY CARD 4711"), cv2.GaussianBlur(qr(4), (0, 0), 2)
    sheet = np.full((400, 600), 255, np.uint8)
    sheet[20 : 20 + card.shape[0], 10 : 10 + card.shape[1]] = card
    sheet[100 : 100 + ticket.shape[0], 300 : 300 + ticket.shape[1]] = ticket
    gray = frame(sheet)
    assert texts(CascadeDecoder(budget_ms=PATIENT_MS), gray) == ["LOYALTY CARD 4711"]
    door = CascadeDecoder(lambda text: len(text) == 120, budget_ms=PATIENT_MS)
    assert texts(door, gray) == [TICKET]


def test_budget_skips_what_does_not_fit(qr, frame) -> None:
    """A step whose usual time is more than what is left is not begun; cheaper ones still are."""
    tried: list[str] = []

    def step(name: str, ms_per_megapixel: float) -> Step:
        def change(gray: Gray) -> Gray:
            tried.append(name)
            return np.full_like(gray, 255)

        return Step(name, change, "zxing", ms_per_megapixel)

    steps = [step("first", 10**9), step("dear", 1000), step("cheap", 1)]
    blank = np.zeros((1000, 1000), np.uint8)
    CascadeDecoder(budget_ms=100, clock_s=lambda: 0.0, steps=steps).decode(blank)
    assert tried == ["first", "cheap"]


def test_time_that_has_passed_counts() -> None:
    """When the first step took all of the budget, no other begins."""
    tried: list[str] = []
    now = [0.0]

    def slow(gray: Gray) -> Gray:
        tried.append("slow")
        now[0] += 0.2
        return gray

    steps = [Step("a", slow, "zxing", 1), Step("b", slow, "zxing", 1)]
    blank = np.zeros((100, 100), np.uint8)
    CascadeDecoder(budget_ms=100, clock_s=lambda: now[0], steps=steps).decode(blank)
    assert tried == ["slow"]


DISPUTED = "CAFÉ"
"""ZBar does not know the function code behind É and reads CAFI; zxing reads CAFÉ."""


def zbar_step(name: str, family: str = "") -> Step:
    return Step(name, same, "zbar", 1, family)


def test_bars_need_a_second_opinion(bars, frame) -> None:
    """What one engine reads in a Code 128 and the other does not is no text yet."""
    gray = frame(bars(2, DISPUTED))
    assert [found.text for found in zbar(gray)] == ["CAFI"]
    assert texts(CascadeDecoder(steps=[zbar_step("a")]), gray) == []


def test_another_family_of_steps_confirms_bars(bars, frame) -> None:
    """Two different pictures of a code confirm each other; two like ones share their errors."""
    gray = frame(bars(2, DISPUTED))
    alike = [zbar_step("a", "family"), zbar_step("b", "family")]
    different = [zbar_step("a", "family"), zbar_step("b", "other")]
    assert texts(CascadeDecoder(budget_ms=PATIENT_MS, steps=alike), gray) == []
    assert texts(CascadeDecoder(budget_ms=PATIENT_MS, steps=different), gray) == ["CAFI"]


def test_two_frames_confirm_bars_if_they_are_close(bars, frame) -> None:
    """Two exposures in a row agree; two with thirty others between them are a coincidence."""
    gray, blank = frame(bars(2, DISPUTED)), np.zeros((480, 640), np.uint8)
    steps = [zbar_step("a"), zbar_step("b", "a")]
    decoder = FrameDecoder(steps=steps)
    assert texts(decoder, gray) == []
    assert texts(decoder, gray) == ["CAFI"]
    decoder = FrameDecoder(steps=steps)
    assert texts(decoder, gray) == []
    for _ in range(30):
        decoder.decode(blank)
    assert texts(decoder, gray) == []


def test_every_step_gets_its_frame(qr) -> None:
    """In a stream each frame runs the first step and one other, until all had their turn."""
    tried: list[str] = []

    def step(name: str) -> Step:
        def change(gray: Gray) -> Gray:
            tried.append(name)
            return gray

        return Step(name, change, "zxing", 1)

    decoder = FrameDecoder(steps=[step("raw"), step("a"), step("b")])
    blank = np.zeros((50, 50), np.uint8)
    for _ in range(3):
        assert decoder.decode(blank) == ()
    assert tried == ["raw", "a", "raw", "b", "raw", "a"]


def test_clear_frame_needs_no_other_step(qr, frame) -> None:
    """A code that the first step reads comes out of that very frame."""
    (reading,) = FrameDecoder().decode(frame(qr(4)))
    assert reading[:3] == (TICKET, "QRCode", "zxing raw")


def test_stream_reads_within_a_second(bars, frame) -> None:
    """A slanted, speckled code is read while the guest still holds it: every step in 17 frames."""
    decoder = FrameDecoder()
    seen = [texts(decoder, turned(frame(bars(2), seed=n), 30)) for n in range(len(STEPS))]
    assert [SHORT] in seen


def test_dear_steps_of_a_live_frame_look_at_its_middle(qr) -> None:
    """And say where in the frame the code is."""
    sizes: list[tuple[int, int]] = []

    def seen(gray: Gray) -> Gray:
        sizes.append(gray.shape)
        return gray

    nothing = Step("nothing", lambda gray: np.full_like(gray, 255), "zxing", 1)
    dear, cheap = Step("dear", seen, "zxing", 60), Step("cheap", seen, "zxing", 5)
    code = qr(4)
    frame = np.full((720, 1280), 140, np.uint8)
    frame[300 : 300 + code.shape[0], 500 : 500 + code.shape[1]] = code
    decoder = FrameDecoder(steps=[nothing, dear, cheap], clock_s=lambda: 0.0)
    (in_middle,), (in_all,) = decoder.decode(frame), decoder.decode(frame)
    assert sizes == [(410, 730), (720, 1280)]
    assert in_middle.box is not None
    assert in_all.box is not None
    assert np.allclose(in_middle.box, in_all.box, atol=3)


@pytest.mark.parametrize("corner", [(20, 20), (640, 1200)])
def test_a_small_code_is_enlarged_where_it_is(qr, corner) -> None:
    """Also in a corner of a live frame, where a dear step does not look; its place is told."""
    code = cv2.GaussianBlur(shrunk(qr(4), 0.5), (0, 0), 1)
    wall = np.full((720, 1280), 140, np.uint8)
    top, left = min(corner[0], 720 - code.shape[0]), min(corner[1], 1280 - code.shape[1])
    wall[top : top + code.shape[0], left : left + code.shape[1]] = code
    decoder = FrameDecoder(clock_s=lambda: 0.0)
    (found, *_) = [one for _ in STEPS for one in decoder.decode(wall)]
    assert (found.text, found.step) == (TICKET, "zxing close")
    assert found.box is not None
    quiet = 4 * 2
    right, bottom = left + code.shape[1] - quiet, top + code.shape[0] - quiet
    assert np.allclose(found.box, (left + quiet, top + quiet, right, bottom), atol=4)


@pytest.mark.parametrize(("pace", "whole"), [(0.5, True), (1, False), (2, False)])
def test_a_step_sees_as_much_of_a_frame_as_this_computer_has_time_for(
    pace: float, *, whole: bool
) -> None:
    """What it cost is measured: after some turns no frame takes more than it may, and a quick
    computer looks at all of it.
    """
    now, seen = [0.0], [0]

    def takes(ms_per_megapixel: float) -> Callable[[Gray], Gray]:
        def change(gray: Gray) -> Gray:
            seen[0] = gray.size
            now[0] += pace * ms_per_megapixel * gray.size / 1e9
            return np.full((9, 9), 255, np.uint8)

        return change

    steps = [Step("raw", takes(7), "zxing", 7), Step("dear", takes(30), "zxing", 10)]
    decoder = FrameDecoder(steps=steps, clock_s=lambda: now[0])
    frame = np.full((720, 1280), 140, np.uint8)
    for _ in range(8):
        before = now[0]
        decoder.decode(frame)
        taken_ms = (now[0] - before) * 1000
    assert taken_ms <= FRAME_MS + 0.5
    assert (seen[0] == frame.size) is whole


def test_a_step_that_was_late_once_is_in_time_at_its_next_turn() -> None:
    """It cost twice as much as was thought; half way there it would be late again."""
    now = [0.0]

    def change(gray: Gray) -> Gray:
        now[0] += 40 * gray.size / 1e9
        return np.full((9, 9), 255, np.uint8)

    steps = [Step("raw", lambda _: None, "zxing", 7), Step("dear", change, "zxing", 20)]
    decoder, frame = FrameDecoder(steps=steps, clock_s=lambda: now[0]), np.zeros((720, 1280))
    taken_ms = []
    for _ in range(2):
        before = now[0]
        decoder.decode(frame.astype(np.uint8))
        taken_ms.append((now[0] - before) * 1000)
    assert taken_ms[0] > FRAME_MS + 1
    assert taken_ms[1] <= FRAME_MS + 0.5


@pytest.mark.parametrize("shape", [(1, 1), (1, 500), (500, 1), (2, 3), (7, 7)])
def test_tiny_pictures_are_survived(shape) -> None:
    """A cropped or broken picture has no code, and no step falls over it."""
    assert CascadeDecoder(budget_ms=PATIENT_MS).decode(np.zeros(shape, np.uint8)) == ()


@pytest.mark.parametrize("seed", range(8))
def test_whatever_is_held_up_is_survived(qr, bars, seed) -> None:
    """Torn, doubled, cut and scrambled codes, any mode of QR, any bytes: read or not, no raise."""
    rng = random.Random(seed)
    for _ in range(12):
        payload = rng.randbytes(rng.randint(1, 300))
        text = rng.choice((payload.decode("latin-1"), TICKET[: rng.randint(1, 120)], "]Q1\\000026"))
        gray = qr(rng.randint(1, 5), text)
        if rng.random() < 0.3:
            gray = bars(rng.randint(1, 3), SHORT[: rng.randint(1, 16)])
        high, wide = gray.shape
        top, left = rng.randrange(high), rng.randrange(wide)
        torn = gray.copy()
        torn[top : top + rng.randint(1, 40), left : left + rng.randint(1, 40)] = rng.randrange(256)
        for spoilt in (torn, gray[: top + 1, : left + 1].copy(), np.tile(torn, (1, 2))):
            for reading in CascadeDecoder(budget_ms=60).decode(spoilt):
                assert reading.text


@pytest.mark.parametrize("seed", range(6))
def test_noise_holds_no_code(seed) -> None:
    """No phantom is read in noise, whatever the steps make of it."""
    rng = np.random.default_rng(seed)
    noise = rng.integers(0, 256, (240, 320)).astype(np.uint8)
    stripes = cv2.resize(rng.integers(0, 2, (1, 90)).astype(np.uint8) * 255, (600, 120))
    for gray in (noise, stripes):
        assert CascadeDecoder(budget_ms=PATIENT_MS).decode(gray) == ()
