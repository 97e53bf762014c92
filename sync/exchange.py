"""One HTTP request and its whole answer, with `requests`; every failure is an Unavailable.

A module of its own, so that a desk loads `requests` with its first request and not before its
first paint.
"""

from __future__ import annotations

import ssl
import time
import warnings
from collections.abc import Iterator, Mapping
from contextlib import contextmanager
from pathlib import Path
from urllib.parse import urlsplit

import requests
from urllib3 import Timeout
from urllib3.exceptions import HTTPError, InsecureRequestWarning

from boxoffice.errors import Unavailable
from sync.digest import DIGEST_HEADER, content_digest

MAX_ANSWER = 32 * 1024 * 1024
"""A larger answer is not ours: a captive portal, a wrong address."""


def request(
    method: str, url: str, body: bytes, headers: Mapping[str, str] | None = None
) -> requests.Request:
    """A request to be sent."""
    return requests.Request(method, url, data=body, headers=headers)


def new_session(trusted: Path | None = None) -> requests.Session:
    """A session that asks the server itself, and believes the roots in `trusted` alone; None: those
    of the system, for a server behind a proxy that the world vouches for.
    """
    session = requests.Session()
    session.trust_env = False  # a proxy of the town hall must not see tickets
    session.verify = True if trusted is None else str(trusted)
    return session


@contextmanager
def believing_anybody() -> Iterator[requests.Session]:
    """A session for what is proven in another way."""
    with new_session() as session, warnings.catch_warnings():
        warnings.simplefilter("ignore", InsecureRequestWarning)
        session.verify = False
        yield session


def send(
    session: requests.Session,
    asked: requests.Request,
    connect_s: float,
    answer_s: float,
    *,
    missing_ok: bool = False,
    digested: bool = False,
) -> bytes | None:
    """One request and its whole answer, or Unavailable.

    `answer_s` counts to the last byte: a server that drips must not hold a claim. `digested`: an
    answer that does not fit its own digest is none.
    """
    path = urlsplit(asked.url).path
    until = time.monotonic() + answer_s
    limit = Timeout(connect=connect_s, read=answer_s, total=answer_s)
    try:
        with session.send(
            session.prepare_request(asked),
            # requests hands it to urllib3 as it is, whatever its annotation says
            timeout=limit,  # type: ignore[arg-type]
            stream=True,
            allow_redirects=False,
        ) as response:
            if missing_ok and response.status_code == requests.codes.not_found:
                return None
            if not response.ok:
                raise Unavailable("server_answered_error", path=path, status=response.status_code)
            body = _read(response, path, until)
            if digested and response.headers.get(DIGEST_HEADER) != content_digest(body):
                raise Unavailable("server_answered_nonsense", path=path)
            return body
    except (requests.RequestException, HTTPError, OSError) as error:
        if doubted := _doubt(error):
            raise Unavailable("server_not_believed", why=doubted) from error
        raise Unavailable("server_unreachable", path=path) from error


def _doubt(error: BaseException | None) -> str:
    """Why the certificate of what answers was not believed, in OpenSSL's words; empty when it never
    came to that.
    """
    while error is not None:
        if isinstance(error, ssl.SSLCertVerificationError):
            return error.verify_message
        error = error.__cause__ or error.__context__
    return ""


def _read(response: requests.Response, path: str, until: float) -> bytes:
    parts: list[bytes] = []
    size = 0
    while part := response.raw.read1(64 * 1024, decode_content=True):  # what came, not all of it
        size += len(part)
        if size > MAX_ANSWER:
            raise Unavailable("server_answered_nonsense", path=path)
        if time.monotonic() > until:
            raise Unavailable("server_unreachable", path=path)
        parts.append(part)
    return b"".join(parts)
