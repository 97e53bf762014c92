"""Group commit: pushes, or claims, that wait for the database thread are committed together.

While one transaction waits for the disk, those of other devices arrive; the next transaction
takes them all, and the disk is asked once for all of them (sync.md §1: 419 pushes per s without,
3,196 with). Each is answered after that commit, never before.
"""

from __future__ import annotations

import asyncio
from collections import deque
from collections.abc import Callable, Sequence
from concurrent.futures import Executor
from functools import partial
from typing import Generic, TypeVar

A = TypeVar("A")
R = TypeVar("R")

MOST = 32
"""Requests in one transaction: who comes behind them waits for it (design.md §11: p99 ≤ 50 ms)."""
WORTH = MOST // 2
"""With so many waiting the thread goes on by itself. With fewer it lets the event loop answer
first: those who are answered ask again, and one commit is for more of them.
"""


class Gathering(Generic[A, R]):
    """Requests of one kind on their way to the database thread. Lives on the event loop."""

    def __init__(
        self, answer_all: Callable[[Sequence[A]], list[R | Exception]], thread: Executor
    ) -> None:
        self._answer_all = answer_all
        self._thread = thread
        self._waiting: deque[tuple[A, asyncio.Future[R]]] = deque()
        self._called = False
        self._over = False

    def close(self) -> None:
        """The thread is about to end: who waits still is answered by no one, and asks again."""
        self._over = True

    async def ask(self, ask: A) -> R:
        """The answer, once it is committed. Raises what became of this request alone."""
        loop = asyncio.get_running_loop()
        answer: asyncio.Future[R] = loop.create_future()
        self._waiting.append((ask, answer))
        self._call(loop)
        return await answer

    def _call(self, loop: asyncio.AbstractEventLoop) -> None:
        if self._waiting and not self._called and not self._over:
            self._called = True
            self._thread.submit(self._turn, loop)

    def _turn(self, loop: asyncio.AbstractEventLoop) -> None:
        """On the database thread, when it comes to us: everything that waits by then."""
        taken = [self._waiting.popleft() for _ in range(min(MOST, len(self._waiting)))]
        replies: list[R | Exception]
        try:
            replies = self._answer_all([ask for ask, _ in taken])
        except Exception as error:  # noqa: BLE001 - told to all who asked: nobody waits for ever
            replies = [error] * len(taken)
        again = len(self._waiting) >= WORTH and not self._over
        loop.call_soon_threadsafe(partial(self._answer, loop, taken, replies, again=again))
        if again:  # behind whatever else waits for this thread
            self._thread.submit(self._turn, loop)

    def _answer(
        self,
        loop: asyncio.AbstractEventLoop,
        taken: list[tuple[A, asyncio.Future[R]]],
        replies: list[R | Exception],
        *,
        again: bool,
    ) -> None:
        for (_, answer), reply in zip(taken, replies, strict=True):
            if answer.done():  # who asked has hung up
                continue
            if isinstance(reply, Exception):
                answer.set_exception(reply)
            else:
                answer.set_result(reply)
        if not again:
            self._called = False
            self._call(loop)
