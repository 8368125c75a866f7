from __future__ import annotations

from typing import TYPE_CHECKING

from . import store
from .store import BOTH, CLIENTS, connect, current, either, get_client, get_pair, get_service, service

if TYPE_CHECKING:
    from .store import Service


async def attributes():
    service.http.get("u")  # FAB201: 4, "Session.get"
    service.client.get("u")  # FAB201: 4, "httpx.Client.get"
    service.pool["a"].get("k")  # FAB304: 4, "Redis.get"
    for client in service.queue:
        client.get("k")  # FAB304: 8, "Redis.get"
    if service.db is not None:
        service.db.commit()  # FAB302: 8, "commit"


async def annotated(given: Service, quoted: "list[Service]"):
    given.http.get("u")  # FAB201: 4, "Session.get"
    quoted[0].http.get("u")  # FAB201: 4, "Session.get"


async def containers(name):
    CLIENTS[name].get("u")  # FAB201: 4, "Session.get"
    for client in CLIENTS.values():
        client.get("u")  # FAB201: 8, "Session.get"
    [client.get("k") for client in BOTH]  # FAB304: 5, "Redis.get"


async def factories():
    get_service().http.get("u")  # FAB201: 4, "Session.get"
    get_client().get("k")  # FAB304: 4, "Redis.get"
    (await connect()).get("k")  # FAB304: 4, "Redis.get"
    cache, http = get_pair()
    cache.get("k")  # FAB304: 4, "Redis.get"
    http.get("u")  # FAB201: 4, "Session.get"
    either("http").post("u")  # FAB201: 4, "Session.post"


async def contexts():
    current.get().get("u")  # FAB201: 4, "Session.get"
    session = store.session_context.get()
    if session is not None:
        session.commit()  # FAB302: 8, "commit"
