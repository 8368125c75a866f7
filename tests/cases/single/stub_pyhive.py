# why: Hive and Presto; and results of Snowflake that come in parts
import snowflake.connector
from pyhive import hive, presto


async def tables(host: str):
    connection = hive.Connection(host=host)  # FAB301: 17, "pyhive.hive.Connection"
    cursor = connection.cursor()
    cursor.execute("show tables")  # FAB301: 4, "pyhive.hive.Cursor.execute"
    rows = cursor.fetchall()  # FAB301: 11, "fetchall"
    cursor.close()
    with hive.connect(host) as other:  # FAB301: 9, "pyhive.hive.connect"
        other.cursor()
    return rows


async def queries(host: str):
    cursor = presto.connect(host).cursor()
    cursor.execute("select 1")  # FAB301: 4, "pyhive.presto.Cursor.execute"
    for row in cursor:  # FAB301: 15, "iterating pyhive.presto.Cursor"
        print(row)


def snow():
    return snowflake.connector.connect()


async def parts():
    cursor = snow().cursor()  # FAB301: 13, "snow"
    cursor.execute("select 1")  # FAB301: 4, "execute"
    return cursor.fetchall()  # FAB301: 11, "fetchall"
