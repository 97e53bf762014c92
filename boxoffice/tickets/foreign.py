"""Codes that another system printed: kept as digests, so that a list of them opens no door.

A house that changes over in mid-season has sold tickets elsewhere; their codes come as a list for
each performance and are scanned like ours. What a code says is unknown and unimportant.
"""

from __future__ import annotations

import hashlib
import re

DIGEST_LENGTH = 16
LONGEST = 512
"""Characters; a longer text is nobody's ticket."""
_ECI = re.compile(r"\\[0-9]{6}(?=.)")
_CODE, _TICKET = b"boxoffice foreign code v1\x00", b"boxoffice foreign ticket v1\x00"


def digest(text: str) -> bytes | None:
    """The name of a foreign code: 16 bytes, whatever white space, AIM identifier or ECI marker
    stands around it. None for what cannot be one. Never raises.
    """
    bare = text.strip()
    if bare[:1] == "]" and len(bare) > 3:
        bare = bare[3:].strip()
    if _ECI.match(bare):
        bare = bare[7:].strip()
    if not bare or len(bare) > LONGEST:
        return None
    said = bare.encode("utf-8", "surrogatepass")
    return hashlib.sha256(_CODE + said).digest()[:DIGEST_LENGTH]


def ticket_of(performance: bytes, code: bytes) -> bytes:
    """The id of the ticket that a foreign code stands for: the same on every device."""
    return hashlib.sha256(_TICKET + performance + code).digest()[:DIGEST_LENGTH]
