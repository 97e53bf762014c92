"""Symbols as paths: the size that was promised, and a refusal instead of a larger one."""

from __future__ import annotations

import pytest

from boxoffice.errors import Bug
from printing.codes import QR_MODULES, code128_path, qr_path


def test_short_code_is_211_modules_wide() -> None:
    """Start, 16 letters, check and stop: the width that the ticket's layout counts on."""
    _, modules = code128_path("CBDEFGHIJKLNRTUV", 20)
    assert modules == 211


def test_qr_fills_37_modules() -> None:
    """The finder patterns reach every edge of a version 5 symbol."""
    numbers = [line.split() for line in qr_path("A" * 120).splitlines()[:-1]]
    assert max(int(x) + int(length) for x, _, length, *_ in numbers) == QR_MODULES
    assert max(int(y) for _, y, *_ in numbers) == QR_MODULES - 1


@pytest.mark.parametrize("text", ["A" * 123, "a" * 120, "A"])
def test_another_version_is_our_bug(text: str) -> None:
    """A text that is too long, not base45, or far too short is never printed in another size."""
    with pytest.raises(Bug):
        qr_path(text)
