# why: a class that derives from another one of its library may have an asynchronous twin of its own
from psycopg_pool import ConnectionPool, NullConnectionPool


class Pool(NullConnectionPool): ...


async def pools(pool: ConnectionPool, null: NullConnectionPool, own: Pool):
    with pool.connection() as conn:  # FAB301: 9, "with psycopg_pool.AsyncConnectionPool"
        print(conn)
    with null.connection() as conn:  # FAB301: 9, "with psycopg_pool.AsyncNullConnectionPool"
        print(conn)
    null.wait()  # FAB301: 4, "with psycopg_pool.AsyncNullConnectionPool"
    own.wait()  # FAB301: 4, "with psycopg_pool.AsyncNullConnectionPool"
