"""Claims that came together: what they will look at is read for all of them at once."""

from __future__ import annotations

from collections.abc import Sequence

from sync.claim_messages import ClaimReply, ClaimRequest
from sync.server import state
from sync.server.claiming import Claiming
from sync.server.opening import Session, authentic_of
from sync.server.work import Work
from sync.wishes import apart, joined


def answer_claims(work: Work, asks: Sequence[ClaimRequest], claiming: Claiming) -> list[ClaimReply]:
    """An answer for each, in turn: who comes second finds the seat given. A stale session opens
    first; a house in recovery gives nothing yet.
    """
    here = [_session(ask) for ask in asks if ask.epoch == work.journal.epoch]
    fitting = authentic_of(work.store, here)
    claims = [
        apart(ask) if ask.epoch == work.journal.epoch and _session(ask) in fitting else []
        for ask in asks
    ]
    claiming.expect([one for parts in claims for one in parts])
    waits = state.recovering(work.store)
    return [
        joined(
            [
                ClaimReply(ok=True, wait=True) if one.house in waits else claiming.answer(one)
                for one in parts
            ]
        )
        if parts
        else ClaimReply(ok=False, reopen=True)
        for parts in claims
    ]


def _session(ask: ClaimRequest) -> Session:
    return ask.device, ask.incarnation, ask.token
