"""The demo house, and filling it with its season through the very imports that a house uses."""

from __future__ import annotations

import json
import time
from datetime import datetime
from pathlib import Path

from boxoffice.actions.editing import store_plan
from boxoffice.actions.importing import import_event, plan_named
from boxoffice.actions.sharing import share_among_desks
from boxoffice.errors import Unavailable
from boxoffice.programme import seating_plan, uitdatabank
from boxoffice.replica.replica import NOBODY
from sync.embedded import SERVER_FOLDER, url_of
from sync.installation import Installation
from sync.server.founding import NewHouse
from ui.demo import hall, season

DEMO_PIN = "123456"
DEMO_HOUSE = NewHouse(
    name="CC De Kring",
    operator="An Peeters",
    pin=DEMO_PIN,
    address="Kerkplein 1\n8500 Kortrijk",
    vat_number="BE 0123.456.749",
    conditions="Dit ticket geeft één persoon toegang. Ruilen kan tot de dag voor de voorstelling.",
)
IN_STEP_S = 30.0


def write_season(folder: Path, now: datetime) -> tuple[Path, list[Path], list[Path]]:
    """The season as files: the plan, the events of the big hall, and those of the small one."""
    folder.mkdir(parents=True, exist_ok=True)
    plan = folder / "grote-zaal.json"
    plan.write_text(json.dumps(hall.seating_plan(), ensure_ascii=False, indent=1))
    big: list[Path] = []
    small: list[Path] = []
    for show, document in season.documents(now):
        file = folder / f"{document['@id'].rsplit('/', 1)[1]}.json"
        file.write_text(json.dumps(document, ensure_ascii=False, indent=1))
        (big if show.hall == hall.HALL else small).append(file)
    return plan, big, small


def fill_with_season(data: Path) -> None:
    """Import the season into a fresh demo house, and give its desk places of its own.

    Raises Unavailable("sync_unfinished") when the embedded server does not take it.
    """
    plan_file, big, small = write_season(data / "season", season.now_here())
    opened = Installation(data, url_of(data / SERVER_FOLDER))
    try:
        opened.worker.start()
        _wait_until_in_step(opened)  # the desk must know itself before it is given places
        replica = opened.replica
        store_plan(replica, seating_plan.read_file(plan_file), NOBODY)
        pinned = plan_named(replica, hall.HALL)
        for files, plan in ((big, pinned), (small, None)):
            for file in files:
                for document in uitdatabank.read_file(file):
                    event = uitdatabank.read_event(document, replica.house, str(season.ZONE))
                    import_event(replica, event, plan, NOBODY)
        share_everything(opened)
        _wait_until_in_step(opened)
    finally:
        opened.close()


def share_everything(opened: Installation, percent: int = 70) -> None:
    """Give the desks `percent` of the places of every performance that can be sold."""
    store, catalogue = opened.replica.reader(), opened.setting.catalogue
    for performance in catalogue.performances(store):
        plan = catalogue.plan(store, performance.plan)
        if plan is not None:
            share_among_desks(opened.replica, performance.id, plan, NOBODY, percent)


def _wait_until_in_step(opened: Installation) -> None:
    until = time.monotonic() + IN_STEP_S
    while len(opened.replica.pending) or not opened.link.copied_ms or opened.link.behind:
        if time.monotonic() > until:
            waiting = len(opened.replica.pending)
            raise Unavailable("sync_unfinished", seconds=int(IN_STEP_S), waiting=waiting)
        time.sleep(0.05)
