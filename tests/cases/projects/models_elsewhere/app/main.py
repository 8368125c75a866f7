from .models import Base, Clients, Later, Own, Plain, Prepared, Row, Settings, Token


async def make():
    Base(name="a")  # FAB101: 4, "app/models.py:18"
    Token()  # FAB201: 4, "requests.get (app/models.py:9)"
    Token(text="a")
    Later()  # FAB101: 4, "time.sleep"
    Own()  # FAB201: 4, "requests.post"
    Row()  # FAB201: 4, "requests.get"
    Row("a")
    Prepared()  # FAB101: 4, "time.sleep"
    Plain()


async def use(clients: Clients, settings: Settings):
    clients.http.get("u")  # FAB201: 4, "Session.get"
    if clients.other is not None:
        clients.other.get("u")  # FAB201: 8, "Session.get"
    settings.http.get("u")  # FAB201: 4, "Session.get"
    return settings.model_dump()
