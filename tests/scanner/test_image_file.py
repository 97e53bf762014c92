"""Pictures from files: every kind that people send, and a clear error for the rest."""

from __future__ import annotations

from pathlib import Path

import cv2
import numpy as np
import pytest

from boxoffice.errors import Unavailable
from scanner.image_file import read_gray


def saved(path: Path, pixels: np.ndarray) -> Path:
    """Written by hand, because OpenCV on Windows cannot write to names that are not ASCII."""
    path.write_bytes(cv2.imencode(path.suffix, pixels)[1].tobytes())
    return path


def test_colours_become_grey(tmp_path: Path) -> None:
    """A colour photograph gives one value a pixel."""
    pixels = np.zeros((20, 30, 3), np.uint8)
    pixels[:, 15:] = (255, 255, 255)
    gray = read_gray(saved(tmp_path / "foto – été.png", pixels))
    assert gray.shape == (20, 30)
    assert gray.dtype == np.uint8
    assert (gray[0, 0], gray[0, 29]) == (0, 255)


def test_transparent_is_white(tmp_path: Path) -> None:
    """A code on a transparent ground is black on paper, not black on black."""
    pixels = np.zeros((10, 10, 4), np.uint8)
    pixels[:5, :, 3] = 255
    gray = read_gray(saved(tmp_path / "code.png", pixels))
    assert (gray[0, 0], gray[9, 9]) == (0, 255)


def test_sixteen_bits(tmp_path: Path) -> None:
    """Scanned at 16 bits, read at 8, without wrapping around."""
    pixels = np.array([[0, 0x7FFF, 0xFFFF]], np.uint16)
    assert read_gray(saved(tmp_path / "scan.png", pixels)).tolist() == [[0, 127, 255]]


@pytest.mark.parametrize("content", [b"", b"not a picture", b"\x89PNG\r\n\x1a\nbroken"])
def test_no_picture_is_named(tmp_path: Path, content: bytes) -> None:
    """An empty, foreign or broken file is the surroundings' failure, with the file's name."""
    path = tmp_path / "broken.png"
    path.write_bytes(content)
    with pytest.raises(Unavailable) as caught:
        read_gray(path)
    assert caught.value.code == "image_unreadable"
    assert caught.value.params["file"] == str(path)


def test_missing_file(tmp_path: Path) -> None:
    """A file that is not there says so."""
    with pytest.raises(Unavailable) as caught:
        read_gray(tmp_path / "none.png")
    assert caught.value.code == "image_unreadable"
