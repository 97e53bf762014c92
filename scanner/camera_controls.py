"""What a camera is told when it opens: size, shutter, lamp; each as far as its driver listens."""

from __future__ import annotations

import logging
import struct
import sys
from dataclasses import dataclass
from pathlib import Path
from typing import Any

log = logging.getLogger("scanner")

_SET_CONTROL = 0xC008561C
_LAMP_MODE, _LAMP_OFF, _LAMP_ON = 0x009C0901, 0, 2
"""VIDIOC_S_CTRL, V4L2_CID_FLASH_LED_MODE, none and torch (linux/v4l2-controls.h)."""
_MANUAL = 1
"""V4L2_EXPOSURE_MANUAL; DirectShow takes 0.25 for it, and ignores this."""


@dataclass(frozen=True, slots=True)
class CameraSettings:
    """How a camera is asked to look; it need not obey."""

    width: int = 1280
    height: int = 720
    exposure: int = 0
    """In the driver's unit (V4L2: 0.1 ms); 0: the camera's own choice. Short is sharp: what moves
    by more than five pixels is read by nothing (reference/scanning.md §3)."""
    torch: bool = False


def set_up(cv2: Any, video: Any, index: int | str, settings: CameraSettings) -> None:
    """Tell an open camera; what its driver does not know stays as it is."""
    # Motion JPEG first: without it USB 2 carries 1280 x 720 at ten frames a second.
    video.set(cv2.CAP_PROP_FOURCC, cv2.VideoWriter_fourcc(*"MJPG"))
    video.set(cv2.CAP_PROP_FRAME_WIDTH, settings.width)
    video.set(cv2.CAP_PROP_FRAME_HEIGHT, settings.height)
    video.set(cv2.CAP_PROP_BUFFERSIZE, 1)
    if settings.exposure:
        video.set(cv2.CAP_PROP_AUTO_EXPOSURE, _MANUAL)
        video.set(cv2.CAP_PROP_EXPOSURE, settings.exposure)
    if settings.torch and not lamp(Path(f"/dev/video{index}"), on=True):
        log.info("camera %s has no lamp that its driver knows", index)


def lamp(device: Path, *, on: bool) -> bool:
    """Switch the lamp of a camera; False where there is none that can be switched."""
    if not sys.platform.startswith("linux"):
        return False
    import fcntl

    try:
        with device.open("rb") as opened:
            said = struct.pack("=Ii", _LAMP_MODE, _LAMP_ON if on else _LAMP_OFF)
            fcntl.ioctl(opened, _SET_CONTROL, said)
    except OSError:
        return False
    return True
