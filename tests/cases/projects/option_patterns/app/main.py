import shutil
import sqlite3

import httpx
import sdk

from app import work
from app.work import Store, crunch


async def blocking():
    crunch([1])  # FAB801: 4, "await app.work.acrunch(1, 2)"
    work.deep()  # FAB801: 4, "deep > app.work.crunch"
    work.Index()  # FAB801: 4, "app.work.Index"
    Store().size  # FAB801: 4, "app.work.Store.size"
    httpx.get("u")  # FAB801: 4, "use our client"
    shutil.which("ls")  # FAB801: 4, "shutil.which"


async def harmless():
    connection = work.connect_cached()
    connection.execute("select 1")  # FAB301: 4, "execute"
    with work.cached_lock():
        pass
    Store().cached_size
    with sqlite3.Connection("a"):
        pass
    work.Quick().load()  # FAB101: 4, "load > time.sleep"


async def offloaded():
    await work.in_pool(work.slow)
    await sdk.Pool().run(work.slow)
    await work.in_pool(work.slow())  # FAB501: 23, "slow"
    work.slow()  # FAB501: 4, "subprocess.run"
