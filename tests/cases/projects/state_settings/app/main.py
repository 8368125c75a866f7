from . import resources
from .resources import get_pool, session


async def use():
    session.get("u")  # FAB201: 4, "get"
    resources.session.get("u")  # FAB201: 4, "get"
    resources.redis.get("k")  # FAB304: 4, "get"
    get_pool().get("k")  # FAB304: 4, "get"
