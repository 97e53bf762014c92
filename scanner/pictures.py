"""What a camera gives, and what stands in for one: a video file, a folder of pictures."""

from __future__ import annotations

import os
import sys
from collections.abc import Iterator
from pathlib import Path
from typing import Any, NamedTuple, Protocol

from scanner.camera_controls import CameraSettings, set_up

SUFFIXES = (".png", ".jpg", ".jpeg", ".webp", ".bmp")
PICTURES_PER_S = 10
_SYSFS = Path("/sys/class/video4linux")


class Eye(Protocol):
    """An open camera or its stand-in."""

    rate: float
    """Frames a second that a stand-in is played with; 0: it waits for the next one by itself."""

    def read(self) -> Any:
        """The next frame, BGR uint8 of shape (height, width, 3). OSError when it is gone."""
        ...

    def close(self) -> None:
        """Let go of it."""
        ...


class CameraFound(NamedTuple):
    """A camera of this computer."""

    source: str
    """What it is opened by: "0"."""
    name: str


def cameras(sysfs: Path = _SYSFS) -> tuple[CameraFound, ...]:
    """The cameras of this computer by name; only numbers where the system has no list of them."""
    if not sys.platform.startswith("linux"):
        return tuple(CameraFound(str(n), f"{n + 1}") for n in range(2))
    return tuple(_of_linux(sysfs))


def _of_linux(sysfs: Path) -> Iterator[CameraFound]:
    """One camera shows several nodes; the first of each carries the picture."""
    for node in sorted(sysfs.glob("video*"), key=lambda path: (len(path.name), path.name)):
        try:
            index = (node / "index").read_text().strip()
            name = (node / "name").read_text().strip()
        except OSError:  # unplugged while it was looked at
            continue
        if index == "0":
            yield CameraFound(node.name.removeprefix("video"), name)


def open_eye(source: str, settings: CameraSettings) -> Eye:
    """Open a camera ("0"), a video file or a folder of pictures. OSError when it is not there."""
    if source.isdecimal():
        return _Video(int(source), settings)
    path = Path(source)
    if path.is_dir():
        return _Folder(path)
    if path.is_file():
        return _Video(str(path), settings)
    raise OSError(f"{source}: no camera, no file, no folder")


class _Video:
    """A camera, or a file that begins again at its end."""

    def __init__(self, source: int | str, settings: CameraSettings) -> None:
        # Windows' newer driver opens slowly; what it is told must be told before the import.
        os.environ.setdefault("OPENCV_VIDEOIO_MSMF_ENABLE_HW_TRANSFORMS", "0")
        import cv2

        self._file = isinstance(source, str)
        self._cv: Any = cv2
        self._video: Any = cv2.VideoCapture(source, _driver(cv2, is_file=self._file))
        if not self._video.isOpened():
            raise OSError("the camera does not open")
        if not self._file:
            set_up(cv2, self._video, source, settings)
        self.rate = float(self._video.get(cv2.CAP_PROP_FPS) or PICTURES_PER_S) * self._file

    def read(self) -> Any:
        good, frame = self._video.read()
        if not good and self._file:
            self._video.set(self._cv.CAP_PROP_POS_FRAMES, 0)
            good, frame = self._video.read()
        if not good:
            raise OSError("the camera gives no picture any more")
        return frame

    def close(self) -> None:
        self._video.release()


class _Folder:
    """Its pictures by name, again and again."""

    rate = float(PICTURES_PER_S)

    def __init__(self, folder: Path) -> None:
        self._folder = folder
        self._left: list[Path] = []

    def read(self) -> Any:
        import cv2

        if not self._left:
            files = sorted(self._folder.iterdir(), reverse=True)
            self._left = [one for one in files if one.suffix.lower() in SUFFIXES]
        if not self._left:
            raise OSError(f"{self._folder}: no pictures")
        frame = cv2.imread(str(self._left.pop()), cv2.IMREAD_COLOR)
        if frame is None:
            raise OSError("a picture that cannot be read")
        return frame

    def close(self) -> None:
        """Nothing is held."""


def _driver(cv2: Any, *, is_file: bool) -> int:
    if is_file:
        return int(cv2.CAP_ANY)
    drivers = {"linux": cv2.CAP_V4L2, "win32": cv2.CAP_DSHOW, "darwin": cv2.CAP_AVFOUNDATION}
    return int(drivers.get(sys.platform, cv2.CAP_ANY))
