"""Pictures of codes as a door sees them: drawn by zxing's writer, on a noisy frame."""

from __future__ import annotations

from collections.abc import Callable
from typing import Any

import numpy as np
import pytest
import zxingcpp

Picture = Any
TICKET = (
    ".22-09J2O*TPOWJW50KB0*M0G/N8OS5VFN2PTRUHY6F:D./6-VHY9PM59*/BTWQL1FDF8$VUY.5P3AP43NTS6Y"
    "OD1VNKN1-HZ0BEZOFN1FGTHT0O-N-L4.DG"
)
SHORT = "CCLBNDREVVNBGCDU"


@pytest.fixture(scope="session")
def qr() -> Callable[..., Picture]:
    """`qr(scale, text)`: a QR code."""

    def make(scale: int = 4, text: str = TICKET) -> Picture:
        kind = zxingcpp.BarcodeFormat.QRCodeModel2
        symbol: Any = zxingcpp.create_barcode(text, kind, ec_level="M")
        return np.array(symbol.to_image(scale=scale, add_quiet_zones=True))

    return make


@pytest.fixture(scope="session")
def bars() -> Callable[..., Picture]:
    """`bars(scale, text)`: a Code 128."""

    def make(scale: int = 2, text: str = SHORT) -> Picture:
        symbol: Any = zxingcpp.create_barcode(text, zxingcpp.BarcodeFormat.Code128)
        row = np.array(symbol.to_image(scale=1, add_quiet_zones=False))[:1]
        row = np.pad(row, ((0, 0), (10, 10)), constant_values=255)
        tall = np.repeat(np.repeat(row, scale, axis=1), 30 * scale, axis=0)
        return np.pad(tall, ((8, 8), (0, 0)), constant_values=255)

    return make


@pytest.fixture(scope="session")
def frame() -> Callable[..., Picture]:
    """`frame(code, seed)`: the code on a grey 640x480 frame with the noise of a cheap sensor."""

    def make(code: Picture, *, seed: int = 1, light: float = 0.8, noise: float = 4) -> Picture:
        rng = np.random.default_rng(seed)
        high, wide = max(480, code.shape[0] + 40), max(640, code.shape[1] + 40)
        canvas = np.full((high, wide), 140.0)
        top, left = (high - code.shape[0]) // 2, (wide - code.shape[1]) // 2
        canvas[top : top + code.shape[0], left : left + code.shape[1]] = code
        canvas = canvas * light + rng.normal(0, noise, canvas.shape)
        return np.clip(canvas, 0, 255).astype(np.uint8)

    return make
