"""What every payload is made of: its base, a secret, and a place without a seat."""

from __future__ import annotations

import msgspec

NO_SEAT = -1


class Payload(msgspec.Struct, frozen=True, array_like=True):
    """Base of all payloads; `KINDS` maps the kind to its class and current version."""


class Secret(msgspec.Struct, frozen=True, array_like=True):
    """A personal value or free text: where it is kept, and SHA-256(salt ‖ value) as its proof."""

    ref: bytes
    commitment: bytes
