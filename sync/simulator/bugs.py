"""Planted bugs: each takes one rule out of the protocol; the simulator must notice.

A simulator that finds nothing proves nothing until it has found what was hidden for it. Each bug
names the rule that it breaks (the prototype's list, sync.md §10, and those of design.md §6a). Rules
that others cover so well that no story has broken yet (a number seen twice, a right not adopted)
have a direct test in `tests/sync`.
"""

from __future__ import annotations

from collections.abc import Callable, Iterator
from contextlib import contextmanager
from dataclasses import dataclass

from sync.simulator import bugs_beside, bugs_of_loss, bugs_of_messages, bugs_of_rights, workloads
from sync.simulator.actions import Settings
from sync.simulator.planting import Patch, in_place


@dataclass(frozen=True, slots=True)
class Bug:
    """How it is planted, and the workload in which it shows."""

    plant: Callable[[], list[Patch]]
    where: Settings = workloads.ALL
    seed: int = 0
    """One that showed it when it was planted: who looks for it begins there."""


BUGS: dict[str, Bug] = {
    "ack_on_send": Bug(bugs_of_messages.ack_on_send),
    "reject": Bug(bugs_of_messages.reject),
    "no_last_acknowledged": Bug(bugs_of_messages.no_last_acknowledged, workloads.FORGETFUL),
    "no_chain_in_cursor": Bug(
        bugs_of_messages.no_chain_in_cursor, workloads.FORGOTTEN_ACTS, seed=83
    ),
    "no_gap": Bug(bugs_of_messages.no_gap, workloads.ALONE, seed=55),
    "no_parking": Bug(bugs_of_messages.no_parking, workloads.EARLY),
    "risk_beats_right": Bug(bugs_of_rights.risk_beats_right, workloads.RISKS),
    "no_incarnations": Bug(bugs_of_messages.no_incarnations, workloads.COPIES),
    "one_phase_open": Bug(bugs_of_messages.one_phase_open, workloads.REBOOTS, seed=25),
    "no_recovery": Bug(bugs_of_messages.no_recovery, workloads.RESTORED),
    "void_frees_at_once": Bug(bugs_of_rights.void_frees_at_once, workloads.VOIDS),
    "forgotten_grant": Bug(bugs_of_messages.forgotten_grant, workloads.FORGOTTEN_SOON, seed=67),
    "stitched_pages": Bug(bugs_of_messages.stitched_pages, workloads.LATE, seed=31),
    "pending_not_folded": Bug(bugs_of_messages.pending_not_folded),
    "snapshot_over_pending": Bug(bugs_of_messages.snapshot_over_pending, workloads.TIDY),
    "half_a_snapshot": Bug(bugs_of_messages.half_a_snapshot, workloads.TIDY_CRASHES, seed=54),
    "feed_ends_unnoticed": Bug(bugs_of_messages.feed_ends_unnoticed, workloads.TIDY),
    "wall_clock_trusted": Bug(bugs_of_rights.wall_clock_trusted, workloads.CLOCKS),
    "silent_risk": Bug(bugs_of_rights.silent_risk, workloads.RISKS),
    "recall_takes": Bug(bugs_of_rights.recall_takes, workloads.RECALLS),
    "recall_unheard": Bug(bugs_of_rights.recall_unheard, workloads.RECALLS),
    "deals_what_is_owned": Bug(bugs_of_rights.deals_what_is_owned, workloads.QUIET),
    "decided_is_over": Bug(bugs_of_rights.decided_is_over, workloads.DECISIONS, seed=65),
    "reseat_keeps_both": Bug(bugs_of_rights.reseat_keeps_both, workloads.DECISIONS),
    "half_a_sale": Bug(bugs_of_loss.half_a_sale, workloads.CRASHES),
    "told_apart_by_number": Bug(bugs_of_loss.told_apart_by_number, workloads.OLD_COPIES),
    "time_frees_grants": Bug(bugs_of_loss.time_frees_grants, workloads.COPIES),
    "copies_share_rights": Bug(bugs_of_loss.copies_share_rights, workloads.TWINS),
    "recovery_waits_for_few": Bug(bugs_of_loss.recovery_waits_for_few, workloads.RESTORED),
    "restore_unnoticed": Bug(bugs_of_loss.restore_unnoticed, workloads.NOTICED),
    "void_frees_locally": Bug(bugs_of_loss.void_frees_locally, workloads.VOIDS, seed=10),
    "dropped_when_acknowledged": Bug(bugs_of_loss.dropped_when_acknowledged, workloads.LATE),
    "late_push_revives": Bug(bugs_of_loss.late_push_revives, workloads.PERSONS_AGAIN),
    "erased_in_rows_only": Bug(bugs_of_loss.erased_in_rows_only, workloads.PERSONS),
    "erased_but_in_snapshots": Bug(bugs_of_loss.erased_but_in_snapshots, workloads.PERSONS),
    "thief_believed": Bug(bugs_of_loss.thief_believed, workloads.THIEVES),
    "cut_off_unheard": Bug(bugs_of_loss.cut_off_unheard, workloads.THIEVES),
    "quarantine_for_ever": Bug(bugs_of_loss.quarantine_for_ever, workloads.SKEW),
    "garbled_stands_in_the_way": Bug(bugs_of_loss.garbled_stands_in_the_way, workloads.FORGED),
    "unsigned_push": Bug(bugs_of_loss.unsigned_push, workloads.FORGED),
    "hub_forgets": Bug(bugs_of_rights.hub_forgets, workloads.HUB_RESTORED, seed=118),
    "places_given_on_again": Bug(
        bugs_of_rights.places_given_on_again, workloads.HUB_PLACES, seed=22
    ),
    "handed_over_and_kept": Bug(bugs_of_rights.handed_over_and_kept, workloads.HUB_HAND_OVERS),
    "web_forgotten": Bug(bugs_of_loss.web_forgotten, workloads.WEB_RESTORED),
    "block_takes": Bug(bugs_beside.block_takes, workloads.BLOCKS),
    "anybody_lets_go": Bug(bugs_beside.anybody_lets_go, workloads.BLOCKS),
    "roles_unasked": Bug(bugs_beside.roles_unasked, workloads.ROLES),
    "roles_of_today": Bug(bugs_beside.roles_of_today, workloads.APPRENTICES),
    "told_of_the_last_only": Bug(bugs_beside.told_of_the_last_only, workloads.ROLES),
    "dues_unwatched": Bug(bugs_beside.dues_unwatched, workloads.OWING),
    "overspent_unseen": Bug(bugs_beside.overspent_unseen, workloads.CARDS),
    "balance_not_asked": Bug(bugs_beside.balance_not_asked, workloads.CARDS),
    "cross_sale_of_one_house": Bug(bugs_beside.cross_sale_of_one_house, workloads.NEIGHBOURS),
    "rights_elsewhere_untold": Bug(
        bugs_beside.rights_elsewhere_untold, workloads.NEIGHBOURS_COPIED
    ),
    "person_next_door": Bug(bugs_beside.person_next_door, workloads.NEIGHBOURS),
    "seat_of_no_plan": Bug(bugs_beside.seat_of_no_plan, workloads.PLANS),
    "moved_from_under": Bug(bugs_beside.moved_from_under, workloads.PLANS),
    "copy_kept_after_upgrade": Bug(
        bugs_beside.copy_kept_after_upgrade, workloads.UPGRADES, seed=19
    ),
    "pool_given_twice": Bug(bugs_of_rights.pool_given_twice, workloads.QUIET),
}


@contextmanager
def planted(name: str) -> Iterator[None]:
    """Let the bug be there for a while. Raises KeyError for a name that is none."""
    with in_place(BUGS[name].plant()):
        yield
