"""Runs first in the frozen program: tells pyzbar where its ZBar is.

pyzbar asks `ctypes.util.find_library`, which knows the system's libraries only. The frozen program
carries libzbar beside itself, and most machines have no other.
"""

import ctypes.util
import sys
from pathlib import Path

_ask_system = ctypes.util.find_library


def _find_library(name: str) -> str | None:
    if name == "zbar":
        beside = Path(getattr(sys, "_MEIPASS", "."))
        for found in sorted(beside.glob("libzbar*.so*")) + sorted(beside.glob("libzbar*.dylib")):
            return str(found)
    return _ask_system(name)


ctypes.util.find_library = _find_library
