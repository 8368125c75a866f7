# why: what a cache of tinydb keeps back is written when it is flushed or closed; other databases close at once
from tinydb import TinyDB
from tinydb.middlewares import CachingMiddleware
from tinydb.storages import JSONStorage, MemoryStorage

cached = TinyDB("db.json", storage=CachingMiddleware(JSONStorage))
plain = TinyDB("db.json")
memory = TinyDB(storage=CachingMiddleware(MemoryStorage))


async def end():
    cached.storage.flush()  # FAB303: 4, "cached.storage.flush"
    cached.close()  # FAB303: 4, "cached.close"
    cached.all()  # FAB303: 4, "tinydb.table.Table.all"
    plain.all()  # FAB303: 4, "tinydb.table.Table.all"
    plain.close()
    memory.all()
    memory.close()
