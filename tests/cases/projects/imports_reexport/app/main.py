import app.clients.low
import app.clients as clients
from app.clients import fetch, get_page, low
from app.clients import *
from app.clients.open_star import *

from . import clients as relative
from .clients.http import fetch as deep


async def use():
    fetch("u")  # FAB201: 4, "app/clients/http.py:5"
    get_page("u")  # FAB201: 4, "requests.get"
    deep("u")  # FAB201: 4, "requests.get"
    clients.fetch("u")  # FAB201: 4, "requests.get"
    relative.get_page("u")  # FAB201: 4, "requests.get"
    low.listed()  # FAB101: 4, "time.sleep"
    app.clients.low.unlisted()  # FAB101: 4, "time.sleep"
    listed()  # FAB101: 4, "time.sleep"
    unlisted()
    public()  # FAB101: 4, "time.sleep"
    _private()
