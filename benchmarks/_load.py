"""Clients of a server, in a process of their own: prepared requests, sockets, a clock.

`python -m benchmarks._load PLAN OUT`: PLAN and OUT are msgpack. The clients are as cheap as they
can be (requests signed and encoded beforehand, one protocol object per connection), because they
share two cores with the server that is measured.
"""

import asyncio
import resource
import sys
import time
from functools import partial
from pathlib import Path

import msgspec
import uvloop


class Plan(msgspec.Struct):
    """Which requests to send on which connection, and when."""

    port: int
    connections: list[list[bytes]]
    """Per connection its requests, each sent when the one before it was answered."""
    per_s: float = 0
    """Requests per second over all connections; 0: as fast as answers come."""
    repeat_s: float = 0
    """Send the same requests again and again for so long."""


class Outcome(msgspec.Struct):
    """What came back."""

    seconds: float
    latencies: list[float]
    """Seconds per request, from when it was due."""
    failed: int
    """Answers other than 2xx."""


class Client(asyncio.Protocol):
    """One connection with one request under way."""

    def __init__(self, requests: list[bytes], outcome: Outcome, *, again: bool) -> None:
        self._requests = requests
        self._next = 0
        self._outcome = outcome
        self._again = again
        self._buffer = b""
        self._due: list[float] = []
        self._busy = False
        self.paced = False
        self.done: asyncio.Future[None] = asyncio.get_running_loop().create_future()

    def connection_made(self, transport: asyncio.BaseTransport) -> None:
        """Remember whom to write to."""
        self._transport = transport

    def send(self, due: float) -> None:
        """One more request is due."""
        self._due.append(due)
        if not self._busy:
            self._write()

    def _write(self) -> None:
        self._busy = True
        self._transport.write(self._requests[self._next])  # type: ignore[attr-defined]
        self._next += 1
        if self._again:
            self._next %= len(self._requests)

    def data_received(self, data: bytes) -> None:
        """A part of an answer; when it is whole, the next request goes."""
        self._buffer += data
        head, found, rest = self._buffer.partition(b"\r\n\r\n")
        if not found:
            return
        at = head.lower().find(b"content-length:")
        length = int(head[at + 15 :].split(b"\r\n", 1)[0]) if at >= 0 else 0
        if len(rest) < length:
            return
        self._buffer = b""
        now = time.perf_counter()
        self._outcome.latencies.append(now - self._due.pop(0))
        self._outcome.failed += head[9:10] != b"2"
        self._busy = False
        if self._next >= len(self._requests):
            if not self.done.done():
                self.done.set_result(None)
        elif self.paced:
            if self._due:
                self._write()
        else:
            self.send(now)

    def connection_lost(self, _exc: Exception | None) -> None:
        """The server hung up on us."""
        if not self.done.done():
            self._outcome.failed += 1
            self.done.set_result(None)


def _same(client: Client) -> Client:
    return client


async def _run(plan: Plan) -> Outcome:
    loop = asyncio.get_running_loop()
    outcome = Outcome(0, [], 0)
    clients: list[Client] = []
    for requests in plan.connections:
        client = Client(requests, outcome, again=plan.repeat_s > 0)
        await loop.create_connection(partial(_same, client), "127.0.0.1", plan.port)
        clients.append(client)
    began = time.perf_counter()
    if plan.per_s:
        await _paced(clients, plan, began)
    else:
        for client in clients:
            client.send(time.perf_counter())
    if plan.repeat_s:
        await asyncio.sleep(plan.repeat_s)
    else:
        await asyncio.gather(*(client.done for client in clients))
    outcome.seconds = time.perf_counter() - began
    return outcome


async def _paced(clients: list[Client], plan: Plan, began: float) -> None:
    total = sum(len(requests) for requests in plan.connections)
    for client in clients:
        client.paced = True
    for n in range(total):
        due = began + n / plan.per_s
        pause = due - time.perf_counter()
        if pause > 0:
            await asyncio.sleep(pause)
        clients[n % len(clients)].send(due)


def main() -> None:
    """Play the plan and leave what came back."""
    _, most = resource.getrlimit(resource.RLIMIT_NOFILE)
    resource.setrlimit(resource.RLIMIT_NOFILE, (most, most))
    plan = msgspec.msgpack.decode(Path(sys.argv[1]).read_bytes(), type=Plan)
    with asyncio.Runner(loop_factory=uvloop.new_event_loop) as runner:
        outcome = runner.run(_run(plan))
    Path(sys.argv[2]).write_bytes(msgspec.msgpack.encode(outcome))


if __name__ == "__main__":
    main()
