"""The digest of an answer: bytes that changed on the way are not taken for what the server said.

A request is signed and a feed is chained, but a claim's rows, an acknowledgement or an incarnation
have nothing else beside them. TLS keeps strangers out; this finds the proxy, the router or the
memory that mangles (RFC 9530, Content-Digest with sha-256).
"""

from __future__ import annotations

import base64
import hashlib

DIGEST_HEADER = "Content-Digest"


def content_digest(body: bytes) -> str:
    """The header's value for a body."""
    return f"sha-256=:{base64.b64encode(hashlib.sha256(body).digest()).decode()}:"
