# why: archives, arrays and tables written to memory touch no file
import io
import tarfile
import zipfile

import confluent_kafka
import numpy as np


async def silent(array, consumer: confluent_kafka.Consumer):
    buffer = io.BytesIO()
    np.save(buffer, array)
    np.load(io.BytesIO(b""))
    with zipfile.ZipFile(buffer, "w") as archive:
        archive.namelist()
    with tarfile.open(fileobj=buffer, mode="w:gz") as archive:
        archive.extractfile("a")
    with tarfile.TarFile.open(fileobj=buffer) as archive:
        archive.close()
    consumer.poll(0)
    consumer.commit()


async def blocking(array, path, consumer: confluent_kafka.Consumer):
    np.save("array.npy", array)  # FAB401: 4, "np.save"
    np.load(path)  # FAB401: 4, "np.load"
    zipfile.ZipFile(path, "w")  # FAB402: 4, "zipfile.ZipFile"
    tarfile.open(path)  # FAB402: 4, "tarfile.open"
    tarfile.open(fileobj=path)  # FAB402: 4, "tarfile.open"
    consumer.poll(1)  # FAB206: 4, "consumer.poll"
    consumer.commit(asynchronous=False)  # FAB206: 4, "consumer.commit"
