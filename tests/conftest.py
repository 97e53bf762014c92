"""What every test gets: a Qt that draws in memory, so that no window opens on a screen."""

import os

# Before the first import of PySide6. A real platform can still be asked for: QT_QPA_PLATFORM=xcb.
os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")
