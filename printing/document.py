"""A PDF in memory, made page by page; the same papers always give the same bytes."""

from __future__ import annotations

import io

from reportlab import rl_config
from reportlab.pdfgen.canvas import Canvas

from printing.pen import Pen


class Document:
    """Collects pages. `title` is what a reader's window shows."""

    def __init__(self, title: str) -> None:
        self._buffer = io.BytesIO()
        # ASCII85 around compressed streams is for mail of the 1990s: 2 ms and a quarter more bytes.
        rl_config.useA85 = 0
        # invariant: no clock and no random id in the file, so that a reprint can be compared.
        self._canvas = Canvas(self._buffer, pageCompression=1, invariant=1)
        self._canvas.setTitle(title)
        self._canvas.setCreator("boxoffice")
        self._pen: Pen | None = None

    def page(self, width: float, height: float) -> Pen:
        """Begin a page of that size in points; the page before it is finished."""
        self._finish_page()
        self._canvas.setPageSize((width, height))
        self._pen = Pen(self._canvas, height)
        return self._pen

    def data(self) -> bytes:
        """Finish and return the file."""
        self._finish_page()
        self._canvas.save()
        return self._buffer.getvalue()

    def _finish_page(self) -> None:
        if self._pen is not None:
            self._pen.finish()
            self._canvas.showPage()
