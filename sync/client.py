"""The device's HTTP: signed requests with `requests`, failures as Unavailable with stable codes.

Whatever a server does (refuse, 500, garbage, silence), the caller gets an Unavailable and tries
again later; nothing here changes the device.
"""

from __future__ import annotations

import threading
from collections.abc import Mapping
from pathlib import Path
from typing import TYPE_CHECKING, Protocol, TypeVar

import msgspec
from cryptography.hazmat.primitives.asymmetric.ed25519 import Ed25519PrivateKey

from boxoffice.errors import Unavailable
from sync import signing
from sync.claim_messages import ClaimReply, ClaimRequest, HoldRequest
from sync.door_check import CheckReply, CheckRequest
from sync.enrolment import EnrolReply, EnrolRequest, PairReply, PairRequest
from sync.protocol import (
    Message,
    OpenReply,
    OpenRequest,
    PullReply,
    PullRequest,
    PushReply,
    PushRequest,
    decode,
    encode,
)
from sync.snapshot import SnapshotReply, SnapshotRequest

if TYPE_CHECKING:
    import requests

R = TypeVar("R", bound=Message)

CONNECT_S = 3.0
ANSWER_S = 10.0
PUSH_S = 30.0


class SyncApi(Protocol):
    """What a device may ask of its server; HTTP in the product, direct calls in the simulator."""

    def open(self, ask: OpenRequest) -> OpenReply:
        """Begin a session."""
        ...

    def push(self, ask: PushRequest) -> PushReply:
        """Send events."""
        ...

    def pull(self, ask: PullRequest) -> PullReply:
        """Fetch rows."""
        ...

    def claim(self, ask: ClaimRequest, timeout_s: float) -> ClaimReply:
        """Ask for rights."""
        ...

    def check(self, ask: CheckRequest, timeout_s: float) -> CheckReply:
        """Ask before somebody goes in."""
        ...

    def snapshot(self, ask: SnapshotRequest) -> SnapshotReply:
        """Fetch a manifest or a chunk."""
        ...

    def hold(self, ask: HoldRequest) -> None:
        """Tell what is in the basket."""
        ...

    def pair(self, ask: PairRequest) -> PairReply:
        """Ask for a pairing code."""
        ...

    def trust(self, roots: bytes) -> None:
        """Believe these TLS roots from now on."""
        ...

    def put_blob(self, digest: bytes, data: bytes) -> None:
        """Upload a blob."""
        ...

    def get_blob(self, digest: bytes) -> bytes | None:
        """Download a blob, or None."""
        ...


class HttpApi:
    """One server address, one device key. A `requests.Session` per thread."""

    def __init__(
        self, url: str, device: bytes, key: Ed25519PrivateKey, trusted: Path | None = None
    ) -> None:
        """`trusted`: the file of the TLS roots that are believed; None: those of the system."""
        self._url = url.rstrip("/")
        self._trusted = trusted
        self._device = device
        self._key = key
        self._one_word = False
        """The server takes a push under one signature, as it said when the session began: an older
        program that answers by now refuses it, and is asked for a session next."""
        self._local = threading.local()

    def open(self, ask: OpenRequest) -> OpenReply:
        """Begin a session."""
        reply = self._ask("/v1/open", ask, OpenReply)
        self._one_word = reply.one_word
        return reply

    def push(self, ask: PushRequest) -> PushReply:
        """Send events; where the server said that it takes it, under one signature with all."""
        if not (self._one_word and ask.events):
            return self._ask("/v1/push", ask, PushReply, PUSH_S)
        body, signed = signing.signed_push(ask, self._key)
        data = self._send("POST", "/v1/push", body, PUSH_S, digested=True, signed=signed)
        return understood(data or b"", PushReply, "/v1/push")

    def pull(self, ask: PullRequest) -> PullReply:
        """Fetch rows; the answer may take `wait_s` longer."""
        return self._ask("/v1/pull", ask, PullReply, ANSWER_S + ask.wait_s)

    def claim(self, ask: ClaimRequest, timeout_s: float) -> ClaimReply:
        """Ask for rights, no longer than `timeout_s` in all."""
        return self._ask("/v1/claim", ask, ClaimReply, timeout_s, connect_s=timeout_s)

    def check(self, ask: CheckRequest, timeout_s: float) -> CheckReply:
        """Ask before somebody goes in, no longer than `timeout_s` in all."""
        return self._ask("/v1/check", ask, CheckReply, timeout_s, connect_s=timeout_s)

    def snapshot(self, ask: SnapshotRequest) -> SnapshotReply:
        """Fetch a manifest, which may have to be made first, or a chunk."""
        return self._ask("/v1/snapshot", ask, SnapshotReply, 60.0)

    def hold(self, ask: HoldRequest) -> None:
        """Tell what is in the basket."""
        self._send("POST", "/v1/hold", encode(ask), ANSWER_S)

    def pair(self, ask: PairRequest) -> PairReply:
        """Ask for a pairing code."""
        return self._ask("/v1/pair", ask, PairReply)

    def put_blob(self, digest: bytes, data: bytes) -> None:
        """Upload a blob."""
        self._send("PUT", f"/v1/blob/{digest.hex()}", data, 60.0)

    def get_blob(self, digest: bytes) -> bytes | None:
        """Download a blob, or None when the server does not have it yet."""
        return self._send("GET", f"/v1/blob/{digest.hex()}", b"", 60.0, missing_ok=True)

    def trust(self, roots: bytes) -> None:
        """Believe these TLS roots from the next connection on; our server said so."""
        if self._trusted is not None and self._trusted.read_bytes() != roots:
            fresh = self._trusted.with_suffix(".new")
            fresh.write_bytes(roots)
            fresh.replace(self._trusted)

    def _ask(
        self,
        path: str,
        ask: Message,
        kind: type[R],
        answer_s: float = ANSWER_S,
        connect_s: float = CONNECT_S,
    ) -> R:
        body = encode(ask)
        data = self._send("POST", path, body, answer_s, connect_s=connect_s, digested=True)
        return understood(data or b"", kind, path)

    def _send(
        self,
        method: str,
        path: str,
        body: bytes,
        answer_s: float,
        *,
        connect_s: float = CONNECT_S,
        missing_ok: bool = False,
        digested: bool = False,
        signed: Mapping[str, str] | None = None,
    ) -> bytes | None:
        from sync import exchange  # loads requests: after the first paint, with the first request

        signed = signed or signing.headers(self._device, self._key, path, body)
        request = exchange.request(method, self._url + path, body, signed)
        return exchange.send(
            self._session(), request, connect_s, answer_s,
            missing_ok=missing_ok, digested=digested,
        )  # fmt: skip

    def _session(self) -> requests.Session:
        from sync.exchange import new_session

        session: requests.Session | None = getattr(self._local, "session", None)
        if session is None:
            session = self._local.session = new_session(self._trusted)
        return session


def shown_roots(url: str) -> bytes:
    """The TLS roots that whoever answers at `url` wants to be believed by; empty when it has none
    of its own. Nothing vouches for them before a pairing code does (`sync.pairing`).
    """
    from sync import exchange

    path = "/v1/roots"
    request = exchange.request("GET", url.rstrip("/") + path, b"")
    with exchange.believing_anybody() as session:
        return exchange.send(session, request, CONNECT_S, ANSWER_S, missing_ok=True) or b""


def enrol(url: str, ask: EnrolRequest, trusted: Path | None = None) -> EnrolReply:
    """Join with a pairing code; the one request that cannot be signed yet."""
    from sync import exchange

    path = "/v1/enrol"
    request = exchange.request("POST", url.rstrip("/") + path, encode(ask))
    with exchange.new_session(trusted) as session:
        data = exchange.send(session, request, CONNECT_S, ANSWER_S, digested=True)
    return understood(data or b"", EnrolReply, path)


def understood(data: bytes, kind: type[R], path: str) -> R:
    """Bytes as a reply. Raises Unavailable("server_answered_nonsense") for any others."""
    try:
        return decode(data, kind)
    except msgspec.MsgspecError as error:
        raise Unavailable("server_answered_nonsense", path=path) from error
