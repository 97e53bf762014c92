"""`boxoffice demo`: with a screen, a demo house to play with; without one, a whole evening."""

from __future__ import annotations

import json
import os
import shutil
import subprocess
import sys
from pathlib import Path
from typing import Any

import click

from boxoffice.errors import Refused, Unavailable
from boxoffice.platform.single import FolderLock
from sync.embedded import part
from ui.demo.cast import Cast
from ui.demo.demands import EXPECTED
from ui.demo.evening import Evening
from ui.remembered import language_of

FAILED = 1
_MARK = ".boxoffice-demo"
"""Says that this folder was made by the demo and may be emptied by the next one."""
_LOCK = "demo"
_HOUSE = "house"
"""Where the demo house of the windows lives."""


def has_screen() -> bool:
    """Whether a window could be shown to a person."""
    if sys.platform in ("win32", "darwin"):
        return True
    return bool(os.environ.get("DISPLAY") or os.environ.get("WAYLAND_DISPLAY"))


def run_demo(out: Path, *, headless: bool) -> int:
    """Returns the exit code: 0 when every number is what the evening demands.

    Raises Refused("already_running") while another demo plays in this folder, and
    Refused("demo_folder_taken") for one that is not a demo's.
    """
    out = out.resolve()
    shown = not headless and has_screen()
    _require_ours(out)
    _mark(out)
    with FolderLock(out, _LOCK):
        return _open_demo_house(out) if shown else _play_evening(out)


def _open_demo_house(out: Path) -> int:
    """The desk of a demo house beside a running server, in the language of whoever tries it.

    The evening by itself stays Dutch: its papers and pictures are what its demands are read from.
    """
    from boxoffice.platform.folders import data_folder
    from ui.opening import open_workplace
    from ui.setting_up import Setup

    data = out / _HOUSE
    if not (data / "boxoffice.db").exists():
        click.echo("Making a demo house with a season (PIN 123456)…")
        Setup(data).try_demo()
    language = language_of(data, data_folder(None))
    return open_workplace("desk", data, "", language, out / "papers")


def _require_ours(out: Path) -> None:
    """Refused("demo_folder_taken") for a folder with something in it that no demo made."""
    if out.is_dir() and any(out.iterdir()) and not (out / _MARK).exists():
        raise Refused("demo_folder_taken", path=str(out))


def _make_room(out: Path) -> None:
    """Clear what an earlier evening left, while the folder is locked.

    The house of the windows stays: its server may be running.
    """
    kept = (_HOUSE, _MARK, f"{_LOCK}.lock")
    for left in out.iterdir():
        if left.name in kept:
            continue
        if left.is_dir():
            shutil.rmtree(left)
        else:
            left.unlink()


def _mark(out: Path) -> None:
    try:
        out.mkdir(parents=True, exist_ok=True)
        (out / _MARK).touch()
    except OSError as error:
        raise Unavailable("folder_unusable", path=str(out)) from error


def _play_evening(out: Path) -> int:
    _make_room(out)
    with Cast(out) as cast:
        evening = Evening(cast, click.echo)
        try:
            evening.play()
        except TimeoutError as error:
            raise Unavailable(
                "demo_step_failed", name="somebody", step="go on", why=str(error)
            ) from error
        cast.close()
        found = _reckon(cast, evening)
    return _judge(found, out)


def _reckon(cast: Cast, evening: Evening) -> dict[str, Any]:
    """The numbers, by a process of its own that only reads the databases."""
    devices = [
        part
        for name in ("Kassa 1", "Kassa 2", "Hoofdingang", "Beheer")
        for part in ("--device", str(cast.folder(name) / "boxoffice.db"))
    ]
    done = subprocess.run(
        [*part("reckoning"),
         "--server", str(cast.server / "server.db"), *devices,
         "--cut-ms", str(evening.cut_ms), "--back-ms", str(evening.back_ms),
         "--out", str(cast.out / "evening.json")],
        stdout=subprocess.PIPE, text=True, check=False,
    )  # fmt: skip
    if done.returncode != 0:
        why = f"exit code {done.returncode}"
        raise Unavailable("demo_step_failed", name="reckoning", step="reckon", why=why)
    found: dict[str, Any] = json.loads(done.stdout)
    return found


def _judge(found: dict[str, Any], out: Path) -> int:
    click.echo(json.dumps(found, indent=2))
    wrong = {
        name: (found[name], wanted) for name, wanted in EXPECTED.items() if found[name] != wanted
    }
    for name, (is_, wanted) in wrong.items():
        click.echo(f"WRONG {name}: {is_}, the evening demands {wanted}", err=True)
    papers = len(list((out / "papers").rglob("*.pdf")))
    pictures = len(list((out / "screens").glob("*.png")))
    click.echo(f"{papers} papers, {pictures} pictures and evening.json are in {out}")
    return FAILED if wrong else 0
