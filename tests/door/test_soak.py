"""Hours at the door: memory stays flat and the last verdict comes as fast as the first."""

from __future__ import annotations

from pathlib import Path

import pytest
from PySide6.QtWidgets import QApplication

from tests.door.soak import soak

SPARE_MB = 6
"""Caches that fill: fonts, icons, pages of the database."""


@pytest.mark.slow
def test_memory_is_flat_and_the_last_verdict_as_fast_as_the_first(
    qapp: QApplication, tmp_path: Path
) -> None:
    """Twenty-five minutes of a queue; eight hours are `python -m tests.door.soak`."""
    soaked = soak(tmp_path, 1500)
    assert soaked.waiting > 1000, soaked.line()
    assert soaked.last_mb < soaked.first_mb + SPARE_MB, soaked.line()
    assert soaked.last_ms < 2 * soaked.first_ms + 5, soaked.line()
