"""The house that every story begins with, made once per file."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

import pytest

from sync.simulator.campaign import Stage, stage_folder


@pytest.fixture(scope="module")
def stage() -> Iterator[Stage]:
    with stage_folder() as folder:
        yield Stage(Path(folder))
