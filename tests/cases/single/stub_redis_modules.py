# why: the groups of commands that modules bring, scripts and scans have twins on the asynchronous client
import redis
from redis.asyncio import Redis

r = redis.Redis()
cluster = redis.RedisCluster()
client = Redis()


async def groups(name: str):
    found = r.ft("i").search(name).docs  # FAB304: 12, "(await client.ft(...).search(...)).docs"
    index = r.ft("i")
    index.info()  # FAB304: 4, "redis.commands.search.Search.info()"
    r.json().get(name)  # FAB304: 4, "await client.json().get(...)"
    r.bf().add(name, "x")  # FAB304: 4, "await client.bf().add(...)"
    r.vset().vcard(name)  # FAB304: 4, "await client.vset().vcard(...)"
    cluster.ts().get(name)  # FAB304: 4, "await client.ts().get(...)"
    return found


async def unawaited_in_the_twin():
    r.ft("i").syndump()  # FAB304: 4, "asyncio.to_thread"


async def queued(name: str):
    pipeline = r.json().pipeline()
    pipeline.set(name, "$", {})
    pipeline.execute()  # FAB304: 4, "await pipeline.execute()"
    plain = r.pipeline()
    plain.json().set(name, "$", {})


async def script(name: str):
    call = r.register_script("return 1")
    call(keys=[name])  # FAB304: 4, "await script(...)"


async def scan(name: str):
    for field in r.hscan_iter(name):  # FAB304: 17, "async for field in r.hscan_iter(...)"
        print(field)


async def unnamed(name: str):
    r.command_of_tomorrow(name)  # FAB304: 4, "use redis.asyncio.Redis"
    return r.client()


async def right(name: str):
    await client.json().get(name)
    return (await client.ft("i").search(name)).docs
