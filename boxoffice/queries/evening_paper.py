"""The evening list as a paper."""

from __future__ import annotations

from datetime import datetime

from boxoffice.clock import local_from_ms
from boxoffice.errors import Refused
from boxoffice.ids import PerformanceId
from boxoffice.papers import EveningLine, EveningPaper
from boxoffice.queries.collecting import Collecting
from boxoffice.queries.papers import Stationery
from boxoffice.replica.replica import Replica


def evening_paper(
    replica: Replica, stationery: Stationery, performance: PerformanceId
) -> EveningPaper:
    """As it stands now. Refused("unknown_performance")."""
    store = replica.reader()
    found = stationery.catalogue.performance(store, performance)
    if found is None:
        raise Refused("unknown_performance")
    head, zone = stationery.letterhead(store), stationery.zone(store)
    rows = Collecting(replica, stationery.catalogue).evening(store, performance)
    return EveningPaper(
        house=head.get("name", ""),
        title=found.title,
        hall=found.hall,
        starts_local=datetime.fromisoformat(found.starts_local),
        printed_local=local_from_ms(replica.clock.wall_ms(), zone).replace(tzinfo=None),
        lines=tuple(
            EveningLine(row.name, row.number, row.places, row.count, row.state, row.phone)
            for row in rows
        ),
        training=bool(head.get("training", "")),
    )
