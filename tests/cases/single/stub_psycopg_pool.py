# why: opening a pool of psycopg waits only if told to; closing it waits for its threads
from psycopg_pool import ConnectionPool

pool = ConnectionPool("dbname=x", open=False)


async def reopened():
    pool.open()
    pool.close(timeout=0)
    pool.open(wait=True)  # FAB301: 4, "await pool.open(...)"
    pool.open(True)  # FAB301: 4, "await pool.open(...)"
    pool.close()  # FAB301: 4, "await pool.close()"
