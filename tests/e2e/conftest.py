"""The stage that crash tests play on."""

import os
import sys
from collections.abc import Callable, Iterator
from pathlib import Path

import pytest

from tests.e2e.nursery import Nursery
from tests.e2e.power_cut import NoCompilerError, compile_shim
from tests.e2e.stage import Stage


@pytest.fixture(scope="session")
def nursery(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Nursery]:
    """One place where processes are born quickly, with a disk that can forget where cc is."""
    if sys.platform != "linux":
        pytest.skip("killed and watched with pidfd and LD_PRELOAD, which only Linux has")
    try:
        shim = compile_shim(tmp_path_factory.mktemp("shim"))
    except NoCompilerError:
        shim = None
    made = Nursery(shim)
    yield made
    made.close()


@pytest.fixture
def forgetful(nursery: Nursery) -> Nursery:
    """A nursery whose processes can lose what they did not fsync."""
    if not nursery.forgetful:
        said = "no C compiler (cc): the disk that forgets what was not fsynced cannot be made"
        if os.environ.get("CI"):
            pytest.fail(said)
        pytest.skip(said)
    return nursery


@pytest.fixture
def staged(nursery: Nursery, tmp_path: Path) -> Iterator[Callable[..., Stage]]:
    """Makes a stage; afterwards nothing of it runs."""
    made: list[Stage] = []

    def make(devices: int, seats: int = 400, seed: int = 1) -> Stage:
        folder = tmp_path / f"stage{len(made)}"
        folder.mkdir()
        made.append(Stage(folder, nursery, devices, seats, seed))
        return made[-1]

    yield make
    for stage in made:
        stage.close()
