"""The other end of a puppet: starts the process, sends commands, hears answers."""

from __future__ import annotations

import json
import os
import subprocess
from collections.abc import Mapping
from contextlib import suppress
from pathlib import Path
from typing import Any

from boxoffice.errors import BoxOfficeError, Unavailable
from boxoffice.platform.lifeline import lifeline
from sync.embedded import part, program


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
            [*part("puppet"), kind, *listed],
            stdin=subprocess.PIPE, stdout=subprocess.PIPE, stderr=self._log, text=True,
            env=environment(),
        )  # fmt: skip

    def wait_ready(self) -> None:
        """Until its window is there. Raises Unavailable("demo_step_failed")."""
        self._answer("start")

    def do(self, command: str, **more: Any) -> Any:
        """One command; returns what it said. Raises Unavailable("demo_step_failed")."""
        assert self._process.stdin is not None, "opened with a pipe"  # noqa: S101
        with suppress(BrokenPipeError):  # it is gone, and the missing answer says so
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
            raise Unavailable("demo_step_failed", name=self.name, step=what, why=self._log.name)
        answer = json.loads(line)
        if not answer["ok"]:
            why = str(answer["error"])
            raise Unavailable("demo_step_failed", name=self.name, step=what, why=why)
        return answer.get("said")

    def close(self) -> None:
        """Close the window and wait for the process; end it when it does not listen."""
        if self._process.poll() is None:
            try:
                self.do("quit")
                self._process.wait(20)
            except (OSError, BoxOfficeError, subprocess.TimeoutExpired):
                self._process.kill()
                self._process.wait()
        close_pipes(self._process)
        self._log.close()


def close_pipes(process: subprocess.Popen[str]) -> None:
    """Let go of both ends; what a process that is gone did not read is lost anyway."""
    for pipe in (process.stdin, process.stdout):
        if pipe is not None:
            with suppress(OSError):
                pipe.close()


def run(*words: str, log: Path) -> str:
    """Run one of our own commands to its end; returns what it printed.

    Raises Unavailable("demo_step_failed") with where its words are.
    """
    with log.open("ab") as errors, lifeline() as stdin:
        done = subprocess.run(
            [*program(), "--tied", *words],
            stdin=stdin, stdout=subprocess.PIPE, stderr=errors, text=True, check=False,
        )  # fmt: skip
    if done.returncode != 0:
        raise Unavailable(
            "demo_step_failed", name="boxoffice", step=" ".join(words[:2]), why=str(log)
        )
    return done.stdout.strip()
