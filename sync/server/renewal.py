"""The route on which an active hub has its TLS certificate renewed."""

from __future__ import annotations

from datetime import UTC, datetime
from functools import partial
from pathlib import Path

from fastapi import FastAPI, Request, Response

from boxoffice.views import DeviceKind
from sync.hub.messages import RenewRequest
from sync.hub.renewing import renew
from sync.server.door import Door, Rejected, answer


def add_renewal(app: FastAPI, door: Door, data: Path) -> None:
    """Renew the certificates of active hubs, with the root in the server's folder."""

    async def certificate(request: Request) -> Response:
        ask = await door.asked(request, RenewRequest)
        if await door.work(partial(door.server.kind_of, ask.device)) != DeviceKind.HUB:
            raise Rejected(401)
        return answer(await door.work_aside(partial(renew, data, ask, datetime.now(UTC))))

    app.add_route("/v1/hub/certificate", certificate, methods=["POST"])
