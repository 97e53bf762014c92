"""Papers as pixels and texts, by a renderer (pdfium) that had no part in making them."""

from __future__ import annotations

from collections.abc import Callable
from typing import Any

import numpy as np
import pypdfium2
import pytest

Raster = Callable[..., Any]
Texts = Callable[[bytes], list[str]]
Sizes = Callable[[bytes], list[tuple[float, float]]]


@pytest.fixture(scope="session")
def raster() -> Raster:
    """Grey pixels of one page at so many dots per inch; 0 is black."""

    def render(data: bytes, page: int = 0, dpi: float = 203) -> Any:
        pdf = pypdfium2.PdfDocument(data)
        image = pdf[page].render(scale=dpi / 72, grayscale=True).to_numpy()
        grey = np.ascontiguousarray(image[:, :, 0] if image.ndim == 3 else image)
        pdf.close()
        return grey

    return render


@pytest.fixture(scope="session")
def texts() -> Texts:
    """All text of each page, as a reader would copy it."""

    def read(data: bytes) -> list[str]:
        pdf = pypdfium2.PdfDocument(data)
        found = [page.get_textpage().get_text_bounded() for page in pdf]
        pdf.close()
        return [text.replace("\xa0", " ").replace("\r\n", "\n") for text in found]

    return read


@pytest.fixture(scope="session")
def sizes() -> Sizes:
    """Width and height of each page in points."""

    def read(data: bytes) -> list[tuple[float, float]]:
        pdf = pypdfium2.PdfDocument(data)
        found = [page.get_size() for page in pdf]
        pdf.close()
        return found

    return read
