"""The other end of a puppet: starts the process, sends commands, hears answers."""

from __future__ import annotations

import json
import os
import subprocess
import sys
from collections.abc import Mapping
from pathlib import Path
from typing import Any

from boxoffice.errors import Bug
from sync.embedded import program


def environment() -> dict[str, str]:
    """The child's environment: windows drawn offscreen."""
    return os.environ | {"QT_QPA_PLATFORM": "offscreen"}


class Puppet:
    """One workplace process."""

    def __init__(self, kind: str, name: str, options: Mapping[str, str], log: Path) -> None:
        self.name = name
        listed = [part for option, value in options.items() for part in (f"--{option}", value)]
        self._log = log.open("wb")
        self._process = subprocess.Popen(
            [*puppet_program(), kind, *listed],
            stdin=subprocess.PIPE, stdout=subprocess.PIPE, stderr=self._log, text=True,
            env=environment(),
        )  # fmt: skip

    def wait_ready(self) -> None:
        """Until its window is there. Bug("demo_process_died") when it never comes."""
        self._answer("start")

    def do(self, command: str, **more: Any) -> Any:
        """One command; returns what it said. Bug("demo_step_failed") when it could not."""
        assert self._process.stdin is not None, "opened with a pipe"  # noqa: S101
        self._process.stdin.write(json.dumps({"do": command, **more}) + "\n")
        self._process.stdin.flush()
        return self._answer(command)

    def keys(self, *keys: str) -> None:
        """Press keys one after the other, as a person would."""
        self.do("keys", keys=list(keys))

    def until(self, timeout_s: float = 30.0, **what: Any) -> dict[str, Any]:
        """Wait for a state."""
        state: dict[str, Any] = self.do("until", what=what, timeout_s=timeout_s)
        return state

    def state(self) -> dict[str, Any]:
        """The state now."""
        state: dict[str, Any] = self.do("state")
        return state

    def _answer(self, what: str) -> Any:
        assert self._process.stdout is not None, "opened with a pipe"  # noqa: S101
        line = self._process.stdout.readline()
        if not line:
            raise Bug("demo_process_died", name=self.name, log=self._log.name)
        answer = json.loads(line)
        if not answer["ok"]:
            raise Bug("demo_step_failed", name=self.name, step=what, why=answer["error"])
        return answer.get("said")

    def close(self) -> None:
        """Close the window and wait for the process; end it when it does not listen."""
        if self._process.poll() is None:
            try:
                self.do("quit")
                self._process.wait(20)
            except (OSError, Bug, subprocess.TimeoutExpired):
                self._process.kill()
                self._process.wait()
        self._log.close()


def puppet_program() -> list[str]:
    """The command of a puppet; a frozen program has no `-m`."""
    return [sys.executable, "-m", "ui.demo.puppet"]


def run(*words: str, log: Path) -> str:
    """Run one of our own commands to its end; returns what it printed.

    Bug("demo_step_failed") with its words when it failed.
    """
    with log.open("ab") as errors:
        done = subprocess.run(
            [*program(), *words], stdout=subprocess.PIPE, stderr=errors, text=True, check=False
        )
    if done.returncode != 0:
        raise Bug("demo_step_failed", name=" ".join(words[:2]), step="run", why=str(log))
    return done.stdout.strip()
