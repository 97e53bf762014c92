"""Drafts of plans are written down as they change, and found again at the next start.

They stand in one small file of this installation: a plan that is not saved is no document yet. The
file is written on a lane of its own, the newest state only, so that no key waits for the disk.
"""

from __future__ import annotations

import logging
from collections.abc import Sequence
from pathlib import Path

import msgspec

from boxoffice.catalog.plan import Plan
from boxoffice.platform.kept_setting import read_kept, write_kept
from ui.bridge import Bridge, Lane
from ui.manager.plan_draft import Draft

log = logging.getLogger("ui")

FILE = "plan_drafts.json"


class KeptDraft(msgspec.Struct, frozen=True):
    """A plan as it was left, and the version that it was made from; None of a new hall."""

    plan: Plan
    saved: Plan | None = None


class KeptDrafts(msgspec.Struct, frozen=True):
    """The file."""

    drafts: tuple[KeptDraft, ...] = ()


class PlanKeeper:
    """Writes the drafts whenever they are others than before. `folder` is this installation's;
    None: they end with the window.
    """

    def __init__(self, bridge: Bridge, folder: Path | None) -> None:
        self._bridge, self._path = bridge, folder / FILE if folder is not None else None
        self._written = self._now = KeptDrafts()
        self._writing = False

    def left(self) -> list[Draft]:
        """What an earlier run left."""
        if self._path is not None:
            self._written = self._now = read_kept(self._path, KeptDrafts)
        return [Draft(one.plan, one.saved) for one in self._now.drafts]

    def keep(self, drafts: Sequence[Draft]) -> None:
        """Those of them that are not saved; while a state is written, the next one waits."""
        self._now = KeptDrafts(
            tuple(KeptDraft(one.plan, one.saved) for one in drafts if one.is_changed())
        )
        self._write()

    def _write(self) -> None:
        path, now = self._path, self._now
        if path is None or self._writing or now == self._written:
            return
        self._written, self._writing = now, True
        self._bridge.run(lambda: _write(path, now), self._done, self._failed, Lane.KEEPING)

    def _done(self, _: object) -> None:
        self._writing = False
        self._write()

    def _failed(self, error: BaseException) -> None:
        """They are on the screen still; saving a plan says what is wrong with the disk."""
        log.warning("the plans that are not saved cannot be written down: %s", error)
        self._writing = False


def _write(path: Path, now: KeptDrafts) -> None:
    if now.drafts:
        write_kept(path, now, durable=True)
    else:
        path.unlink(missing_ok=True)
