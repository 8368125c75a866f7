import app
from app import Lazy, missing
from app.service import Quiet, Service


async def use(cache):
    Service("u", cache)  # FAB201: 4, "Service.connect"
    Lazy("u", cache)  # FAB201: 4, "Service.connect"
    app.Lazy("u", cache).session.get("u")  # FAB201: 4, "get"
    missing("u", cache)
    quiet = Quiet("u")
    quiet.session.get("u")  # FAB201: 4, "get"
    quiet.connect()
