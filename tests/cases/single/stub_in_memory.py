# why: arrays written to memory and databases in memory touch no file, and overloads and zero timeouts of libraries
import io
import sqlite3

import confluent_kafka
import numpy as np


async def silent(array, consumer: confluent_kafka.Consumer):
    buffer = io.BytesIO()
    np.save(buffer, array)
    np.load(io.BytesIO(b""))
    with sqlite3.connect(":memory:") as connection:
        connection.execute("create table a (b)")
        connection.executemany("insert into a values (?)", [])
        connection.commit()
        for row in connection.cursor().execute("select b from a"):
            print(row)
    consumer.poll(0)
    consumer.commit()


async def blocking(array, path, consumer: confluent_kafka.Consumer):
    np.save("array.npy", array)  # FAB401: 4, "numpy.save"
    connection = sqlite3.connect("data.db")  # FAB301: 17, "sqlite3.connect"
    connection.commit()  # FAB301: 4, "Connection.commit"
    np.load(path)  # FAB401: 4, "numpy.load"
    consumer.poll(1)  # FAB206: 4, "Consumer.poll"
    consumer.commit(asynchronous=False)  # FAB206: 4, "Consumer.commit"
