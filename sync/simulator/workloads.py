"""Biased workloads: stories in which a certain kind of fault would show soon."""

from __future__ import annotations

from dataclasses import replace
from functools import partial

from sync.simulator.actions import Settings

_desks = partial(Settings, hub=False, web=False, besides=frozenset())
"""Nothing but what the bug is about."""

ALL = Settings()
HUB = Settings(
    hub=True,
    besides=frozenset(),
    often=frozenset({"hub_claim", "near_claim", "hub_backup", "hub_restore", "hub_crash"}),
)
HUB_RESTORED = Settings(
    hub=True, besides=frozenset(),
    often=frozenset({"hub_claim", "near_claim", "hub_backup", "hub_restore"}),
    faults=frozenset({"hub_backup", "hub_restore", "hub_cut"}), length=100,
)  # fmt: skip
HUB_PLACES = Settings(
    hub=True, web=False, besides=frozenset(), often=frozenset({"hub_claim", "near_claim"}),
    faults=frozenset({"hub_cut", "slow"}),
)  # fmt: skip
HUB_HAND_OVERS = replace(
    HUB_PLACES,
    often=frozenset({"hub_claim", "near_claim", "reserve", "hand_over"}),
    faults=frozenset({"slow"}),
)
COPIES = _desks(often=frozenset({"clone", "claim", "cut"}), faults=frozenset({"clone", "cut"}))
RESTORED = _desks(
    often=frozenset({"server_backup", "server_restore", "claim"}),
    faults=frozenset({"server_backup", "server_restore", "cut", "slow"}),
)
FORGETFUL = replace(RESTORED, witnessed=False)
FORGOTTEN_SOON = replace(FORGETFUL, length=60)
FORGOTTEN_ACTS = replace(
    FORGETFUL, often=frozenset({"server_backup", "server_restore", "declare_lost"})
)
EARLY = replace(
    RESTORED, often=frozenset({"server_backup", "server_restore", "void", "hand_over", "release"})
)
ALONE = replace(
    FORGETFUL, devices=1, length=100,
    often=frozenset({"server_backup", "server_restore", "cut_down"}),
    faults=frozenset({"server_backup", "server_restore", "cut_down", "slow", "drop"}),
)  # fmt: skip
"""Nobody else notices what the server lost."""
REBOOTS = _desks(
    often=frozenset({"reboot"}), faults=frozenset({"reboot", "drop", "double", "slow"})
)
VOIDS = _desks(often=frozenset({"void", "give_back", "cut"}), faults=frozenset({"cut", "slow"}))
RISKS = _desks(often=frozenset({"risk"}), faults=frozenset({"cut"}))
TIDY = _desks(often=frozenset({"tidy", "cut"}), faults=frozenset({"tidy", "cut"}))
TIDY_CRASHES = _desks(
    often=frozenset({"tidy", "cut", "crash", "claim"}), faults=frozenset({"tidy", "cut", "crash"})
)
RECALLS = _desks(often=frozenset({"recall", "claim", "cut"}), faults=frozenset({"cut", "slow"}))
DECISIONS = _desks(often=frozenset({"risk", "decide"}), faults=frozenset({"cut"}))
QUIET = _desks(faults=frozenset({"slow", "cut"}))
CLOCKS = _desks(often=frozenset({"clock", "reboot"}), faults=frozenset({"clock", "reboot", "cut"}))
LATE = _desks(faults=frozenset({"slow", "double"}))
CRASHES = _desks(often=frozenset({"crash"}), faults=frozenset({"crash"}))
OLD_COPIES = _desks(
    often=frozenset({"backup", "restore", "clone", "sell"}),
    faults=frozenset({"backup", "restore", "clone", "cut"}),
)
TWINS = replace(
    COPIES,
    often=frozenset({"clone", "restore", "backup", "claim"}),
    faults=frozenset({"clone", "restore", "backup", "cut"}),
)
NOTICED = replace(RESTORED, witnessed=True)
WEB = Settings(web=True, witnessed=True, besides=frozenset(), often=frozenset({"web"}))
WEB_RESTORED = replace(
    NOTICED, web=True, often=frozenset({"web", "server_backup", "server_restore"}), length=120
)
PERSONS = _desks(
    often=frozenset({"erase", "reserve", "tidy"}), faults=frozenset({"slow", "double", "tidy"})
)
PERSONS_AGAIN = _desks(
    often=frozenset({"erase", "reserve", "backup", "restore"}),
    faults=frozenset({"backup", "restore", "slow", "double"}),
)
THIEVES = _desks(often=frozenset({"steal"}), faults=frozenset({"steal", "cut"}))
SKEW = _desks(faults=frozenset({"upgrade", "cut"}))
FORGED = _desks(often=frozenset({"forge"}), faults=frozenset({"forge"}))
BLOCKS = Settings(
    hub=False, web=False, besides=frozenset({"blocks"}), faults=frozenset({"cut", "slow"}),
    often=frozenset({"give_back", "claim"}),
)  # fmt: skip
ROLES = Settings(
    hub=False, web=False, besides=frozenset({"roles"}), faults=frozenset({"cut", "slow"})
)
OWING = Settings(
    hub=False, web=False, besides=frozenset({"owing"}), faults=frozenset({"cut", "slow"})
)
APPRENTICES = Settings(
    hub=False, web=False, besides=frozenset({"apprentices"}), faults=frozenset({"cut", "slow"})
)
NEIGHBOURS = Settings(
    hub=False, web=False, besides=frozenset({"neighbours"}), faults=frozenset({"cut", "slow"})
)
NEIGHBOURS_COPIED = replace(
    NEIGHBOURS, often=frozenset({"clone"}), faults=frozenset({"clone", "cut"})
)
CARDS = Settings(
    hub=False, web=False, besides=frozenset({"cards"}), faults=frozenset({"cut", "slow"})
)
PLANS = Settings(
    hub=False, web=False,
    devices=3, length=120, besides=frozenset({"plans"}), often=frozenset({"give_back", "cut_down"}),
    faults=frozenset({"slow", "cut_down"}),
)  # fmt: skip
UPGRADES = Settings(besides=frozenset({"upgrades"}), often=frozenset({"tidy", "crash", "cut"}))
