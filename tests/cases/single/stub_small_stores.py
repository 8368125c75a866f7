# why: stores that write their file at every call, those of an old protocol, and one that is kept in memory
import memcache
from influxdb import InfluxDBClient
from tinydb import Query, TinyDB
from tinydb.storages import MemoryStorage

db = TinyDB("db.json")
users = db.table("users")
memory = TinyDB(storage=MemoryStorage)
cache = memcache.Client(["127.0.0.1:11211"])
influx = InfluxDBClient(host="localhost", database="metrics")


async def store(name: str):
    users.insert({"name": name})  # FAB303: 4, "tinydb.table.Table.insert()"
    for user in db:  # FAB303: 16, "iterating db"
        print(user)
    memory.insert({"name": name})
    memory.table("users").all()
    influx.write_points([{"measurement": "x"}])  # FAB303: 4, "write_points"
    influx.switch_database("other")
    cache.set("name", name)  # FAB304: 4, "memcache.Client.set()"
    return db.search(Query().name == name)  # FAB303: 11, "search"
