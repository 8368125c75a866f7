# why: messages show what is written, never a helper class of the catalogue
from concurrent.futures import ThreadPoolExecutor, as_completed
from pathlib import Path

import pymysql
from redis import Redis
from sqlalchemy.orm import Session


async def use(redis: Redis, futures: list, pool: ThreadPoolExecutor):
    for key in redis.scan_iter("a"):  # FAB304: 15, "scan_iter"
        print(key)
    for future in as_completed(futures):  # FAB102: 18, "as_completed"
        print(future)
    [key for key in redis.scan_iter("b")]  # FAB304: 20, "scan_iter"
    list(redis.scan_iter("c"))  # FAB304: 4, "scan_iter"
    for result in pool.map(print, futures):  # FAB102: 18, "pool.map"
        print(result)


def listed(folder: Path):
    return [path for path in filter(Path.is_dir, folder.glob("*/a*"))]


async def walk(folder: Path):
    for path in filter(Path.is_dir, folder.glob("*/a*")):  # FAB402: 16, "iterating folder.glob()"
        print(path)
    for path in map(str, folder.rglob("*/a*")):  # FAB402: 16, "iterating folder.rglob()"
        print(path)
    listed(folder)  # FAB402: 4, "listed > folder.glob() ("


async def database(host: str):
    pymysql.connect(host=host, defer_connect=True)
    with pymysql.connect(host=host).cursor() as cursor:  # FAB301: 9, "pymysql.connect() blocks"
        cursor.execute("select 1")  # FAB301: 8, "pymysql.cursors.Cursor.execute"
    return pymysql.connections.Connection(host=host)  # FAB301: 11, "pymysql.connections.Connection() blocks"
