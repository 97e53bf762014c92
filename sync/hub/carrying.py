"""Carrying what a hub keeps to its server, batch by batch, in the order in which it came."""

from __future__ import annotations

import logging
from collections.abc import Callable
from http import HTTPStatus

from boxoffice.errors import Unavailable
from sync.hub.keeping import Keeping
from sync.hub.messages import ForwardReply
from sync.protocol import PushRequest

log = logging.getLogger("boxoffice.sync")


def carry(
    keeping: Keeping,
    forward: Callable[[PushRequest], ForwardReply],
    over: Callable[[], bool] = lambda: False,
) -> list[ForwardReply]:
    """Give the server all that waits, until `over`; its answers.

    A batch that makes it fail waits with all that its device said later, and holds up nobody
    else's. Raises Unavailable when the server cannot be reached or can do nothing at all.
    """
    answers: list[ForwardReply] = []
    passing = frozenset[bytes]()
    while not over() and (found := keeping.next_batch(passing)) is not None:
        n, push = found
        try:
            reply = forward(push)
        except Unavailable as error:
            if error.params.get("status") != HTTPStatus.INTERNAL_SERVER_ERROR:
                raise
            log.warning("the server fails over batch %d of this hub: %s", n, error)
            passing |= {push.device}
            continue
        answers.append(reply)
        if reply.reopen or reply.later:
            break
        if not keeping.on_forward(n, push, reply):
            passing |= {push.device}
    return answers
