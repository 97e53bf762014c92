"""The language chosen at the first start, kept in the data folder for every next one."""

from __future__ import annotations

from pathlib import Path

from ui.language import LANGUAGES

FILE = "language"


def language_of(*folders: Path) -> str:
    """The one remembered in the first of these that remembers any, else Dutch."""
    known = (_read(folder / FILE) for folder in folders)
    return next(filter(None, known), LANGUAGES[0])


def remember(folder: Path, language: str) -> None:
    """Keep it. A folder that cannot be written loses only this."""
    try:
        folder.mkdir(parents=True, exist_ok=True)
        (folder / FILE).write_text(language, encoding="utf-8")
    except OSError:
        return


def _read(file: Path) -> str:
    """Empty when there is none, or when it names no language of ours."""
    try:
        found = file.read_text(encoding="utf-8").strip()
    except (OSError, UnicodeDecodeError):
        return ""
    return found if found in LANGUAGES else ""
