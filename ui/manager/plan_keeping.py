"""Drafts of plans are written down as they change, and found again at the next start.

They stand in one small file of this installation: a plan that is not saved is no document yet.
"""

from __future__ import annotations

from collections.abc import Sequence
from functools import partial
from pathlib import Path

import msgspec

from boxoffice.catalog.plan import Plan
from boxoffice.platform.kept_setting import read_kept, write_kept
from ui.bridge import Bridge
from ui.manager.plan_draft import Draft
from ui.newest import Newest

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
    None: they end with the window. Where they cannot be written they are on the screen still;
    saving a plan says what is wrong with the disk.
    """

    def __init__(self, bridge: Bridge, folder: Path | None) -> None:
        self._now = KeptDrafts()
        self._newest: Newest[KeptDrafts] | None = None
        if folder is not None:
            path = folder / FILE
            self._now = read_kept(path, KeptDrafts)
            fault = "the plans that are not saved cannot be written down"
            self._newest = Newest(
                bridge, lambda: self._now, partial(_write, path), self._now, fault
            )

    def left(self) -> list[Draft]:
        """What an earlier run left."""
        return [Draft(one.plan, one.saved) for one in self._now.drafts]

    def keep(self, drafts: Sequence[Draft]) -> None:
        """Those of them that are not saved."""
        self._now = KeptDrafts(
            tuple(KeptDraft(one.plan, one.saved) for one in drafts if one.is_changed())
        )
        if self._newest is not None:
            self._newest.look()


def _write(path: Path, now: KeptDrafts) -> None:
    if now.drafts:
        write_kept(path, now, durable=True)
    else:
        path.unlink(missing_ok=True)
