# why: arrays written to memory touch no file, and overloads and zero timeouts of libraries
import io

import confluent_kafka
import numpy as np


async def silent(array, consumer: confluent_kafka.Consumer):
    buffer = io.BytesIO()
    np.save(buffer, array)
    np.load(io.BytesIO(b""))
    consumer.poll(0)
    consumer.commit()


async def blocking(array, path, consumer: confluent_kafka.Consumer):
    np.save("array.npy", array)  # FAB401: 4, "numpy.save"
    np.load(path)  # FAB401: 4, "numpy.load"
    consumer.poll(1)  # FAB206: 4, "Consumer.poll"
    consumer.commit(asynchronous=False)  # FAB206: 4, "Consumer.commit"
