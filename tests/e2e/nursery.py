"""Where processes are born in milliseconds: everything is imported once, each child is forked.

    python -m tests.e2e.nursery FD

reads orders from the socket FD: a line of JSON with the module to run, its words and, to remember
what it writes, a folder and a diary; with it come the child's standard input, output and error.
Answers with the child's pid. Children die with it.
"""

from __future__ import annotations

import ctypes
import gc
import importlib
import json
import os
import signal
import socket
import struct
import subprocess
import sys
import threading
import traceback
from collections.abc import Callable
from contextlib import suppress
from pathlib import Path
from typing import IO, Any

ROOT = Path(__file__).parents[2]
LATER = ("alembic.command", "requests", "sync.exchange", "sync.server.app", "uvicorn.loops.auto",
         "uvicorn.protocols.http.auto")  # fmt: skip
"""What the programs import when they need it."""
_PR_SET_PDEATHSIG = 1
_PID = struct.Struct("<i")
_ORDER = 65536


class Child:
    """A process that was born here, as its tester holds it."""

    def __init__(self, pid: int, words: int, told: int) -> None:
        self.pid = pid
        self._pidfd = os.pidfd_open(pid)
        self.stdin: IO[bytes] = os.fdopen(words, "wb", 0)
        self.stdout: IO[bytes] = os.fdopen(told, "rb")
        self._gone = False

    def kill(self) -> None:
        """kill -9; comes back when it is dead and its files are closed."""
        if not self._gone:
            with suppress(ProcessLookupError):  # it has ended by itself
                signal.pidfd_send_signal(self._pidfd, signal.SIGKILL)
            self.wait()

    def alive(self) -> bool:
        """Whether it runs."""
        return not self._gone and not _ended(self._pidfd, 0)

    def wait(self, timeout_s: float = 60) -> None:
        """Until it has ended. Raises AssertionError when it does not."""
        if self._gone:
            return
        assert _ended(self._pidfd, timeout_s), "the process does not end"
        self._gone = True
        os.close(self._pidfd)

    def close(self) -> None:
        """Let go of its pipes."""
        self.stdin.close()
        self.stdout.close()


def _ended(pidfd: int, timeout_s: float) -> bool:
    import select

    return bool(select.select([pidfd], [], [], timeout_s)[0])


class Nursery:
    """The tester's side."""

    def __init__(self, shim: Path | None = None) -> None:
        ours, theirs = socket.socketpair()
        env = {**os.environ, "PYTHONPATH": str(ROOT), "OMP_NUM_THREADS": "1"}
        if shim is not None:
            env["LD_PRELOAD"] = str(shim)
        self.forgetful = shim is not None
        self._socket = ours
        self._turn = threading.Lock()
        self._process = subprocess.Popen(
            [sys.executable, "-m", "tests.e2e.nursery", str(theirs.fileno())],
            cwd=ROOT, env=env, pass_fds=[theirs.fileno()], stdin=subprocess.DEVNULL,
        )  # fmt: skip
        theirs.close()

    def bear(
        self, module: str, *words: str, log: int, disk: tuple[Path, Path] | None = None
    ) -> Child:
        """Run `module.main(words)` in a new process; `disk`: folder to remember, and its diary."""
        assert disk is None or self.forgetful, "a nursery without a shim forgets nothing"
        child_in, words_fd = os.pipe()
        told_fd, child_out = os.pipe()
        order: dict[str, Any] = {"module": module, "words": words}
        if disk is not None:
            order["disk"] = [str(disk[0].resolve()), str(disk[1])]
        with self._turn:
            socket.send_fds(self._socket, [json.dumps(order).encode()], [child_in, child_out, log])
            answer = self._socket.recv(_PID.size)
        os.close(child_in)
        os.close(child_out)
        assert answer, "the nursery is gone"
        return Child(_PID.unpack(answer)[0], words_fd, told_fd)

    def close(self) -> None:
        """All its children end with it."""
        self._socket.close()
        self._process.wait(30)


# -- the nursery's own process ---------------------------------------------------------------------


def _modules() -> dict[str, Callable[[list[str]], None]]:
    """What can be born, with all that it would import later."""
    from tests.e2e import planted_server, selling_device

    for name in LATER:
        importlib.import_module(name)
    return {"device": selling_device.main, "server": planted_server.main}


def _child(run: Callable[[list[str]], None], order: dict[str, Any], fds: list[int]) -> None:
    """Be the program; never comes back."""
    ended = 1
    try:
        for fd, standard in zip(fds, (0, 1, 2), strict=True):
            os.dup2(fd, standard)
            os.close(fd)
        libc = ctypes.CDLL(None)
        libc.prctl(_PR_SET_PDEATHSIG, signal.SIGKILL)
        signal.signal(signal.SIGCHLD, signal.SIG_DFL)
        if "disk" in order:
            _remember(libc, *order["disk"])
        run(order["words"])
        ended = 0
    except BaseException:  # noqa: BLE001 - the last words of a process
        traceback.print_exc()
    finally:
        sys.stderr.flush()
        os._exit(ended)


def _remember(libc: ctypes.CDLL, folder: str, diary: str) -> None:
    """Let the preloaded disk begin its diary."""
    if libc.forget_begin(folder.encode(), diary.encode()) != 0:
        raise OSError(diary)


def main() -> None:
    """Bear children until nobody asks any more."""
    orders = socket.socket(fileno=int(sys.argv[1]))
    modules = _modules()
    gc.freeze()
    signal.signal(signal.SIGCHLD, signal.SIG_IGN)  # nobody waits for them here
    while True:
        data, fds, _, _ = socket.recv_fds(orders, _ORDER, 3)
        if not data:
            return
        order = json.loads(data)
        pid = os.fork()
        if pid == 0:
            orders.close()
            _child(modules[order["module"]], order, list(fds))
        for fd in fds:
            os.close(fd)
        orders.sendall(_PID.pack(pid))


if __name__ == "__main__":
    main()
