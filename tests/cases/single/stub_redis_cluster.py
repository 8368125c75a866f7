# why: the constructor of a cluster's client takes the arguments, and initialize() of the asynchronous one is awaited
from redis.cluster import RedisCluster


def make(host: str) -> RedisCluster:
    return RedisCluster(host=host)


async def one() -> None:
    client = RedisCluster(host="x", port=1)  # FAB304: 13, "await redis.asyncio.RedisCluster(...).initialize()"
    client.get("a")  # FAB304: 4, "await client.get(...)"


async def two(url: str) -> None:
    RedisCluster.from_url(url).get("a")  # FAB304: 4, "await redis.asyncio.RedisCluster.from_url(...).initialize()"
    make(url)  # FAB304: 4, "initialize()"
