import redis

from app.cache.redis import connect


async def count(url):
    connect(url).incr("n")  # FAB304: 4, "incr"


async def direct(url):
    redis.from_url(url).incr("n")  # FAB304: 4, "incr"
