"""A claim for several performances and houses is several claims in one request (design.md §6a.10).

Each has its own id and its own answer, and each is kept and asked again by itself; only the way and
the transaction at the server are shared. So an older server, which hears the first alone, is simply
asked again for the others.
"""

from __future__ import annotations

from collections.abc import Iterator, Sequence

import msgspec

from sync.claim_messages import Answer, ClaimReply, ClaimRequest, Wish

_replace = msgspec.structs.replace


def bundled(asks: Sequence[ClaimRequest]) -> ClaimRequest:
    """One request for all of these (at least one, of one session, none for a reservation)."""
    first, *others = asks
    more = (
        Wish(ask.id, ask.house, ask.performance, ask.seats, ask.pool, ask.places) for ask in others
    )
    return _replace(first, more=tuple(more))


def apart(ask: ClaimRequest) -> list[ClaimRequest]:
    """The claims that a request is made of."""
    others = (
        _replace(
            ask, id=wish.id, house=wish.house, performance=wish.performance, seats=wish.seats,
            pool=wish.pool, places=wish.places, reservation=b"", more=(),
        )
        for wish in ask.more
    )  # fmt: skip
    return [_replace(ask, more=()), *others]


def joined(replies: Sequence[ClaimReply]) -> ClaimReply:
    """One reply of those to each claim, in their order (at least one)."""
    first, *others = replies
    more = tuple(Answer(reply.rows, reply.refused, reply.wait) for reply in others)
    return _replace(first, more=more)


def answered(ask: ClaimRequest, reply: ClaimReply) -> Iterator[tuple[ClaimRequest, ClaimReply]]:
    """Each claim that was heard, with its own reply."""
    first, *others = apart(ask)
    yield first, _replace(reply, more=())
    for other, answer in zip(others, reply.more, strict=False):  # an older server hears the first
        yield (
            other,
            _replace(reply, rows=answer.rows, refused=answer.refused, wait=answer.wait, more=()),
        )
