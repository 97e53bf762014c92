"""For whom a house keeps seats out of sale."""

from __future__ import annotations

from enum import StrEnum


class Use(StrEnum):
    """What a block is for; each has its sign on the seat map (screens.md §8)."""

    VIP = "vip"
    TECHNICAL = "technical"
    PRESS = "press"
    SCHOOL = "school"
    COMPANY = "company"
    WHEELCHAIR = "wheelchair"
    OTHER = "other"
