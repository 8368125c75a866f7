# why: a member of an archive is unpacked where its stream is read, and packed where it is written; opening it is quick
import asyncio
import io
import tarfile
import zipfile


async def of_a_zip(archive: zipfile.ZipFile, data: bytes):
    with archive.open("a") as entry:
        entry.read()  # FAB402: 8, "zipfile.ZipExtFile.read()"
    with archive.open("a") as entry:
        for line in entry:  # FAB402: 20, "iterating"
            print(line)
    with archive.open("a") as entry:
        await asyncio.to_thread(entry.read)
        entry.seek(0)
        entry.close()
    with archive.open("a", "w") as entry:
        entry.write(data)  # FAB402: 8, "write()"
    entry = archive.open("a", mode="w", force_zip64=True)
    entry.write(data)  # FAB402: 4, "write()"
    entry.close()


async def in_any_way(archive: zipfile.ZipFile, mode):
    archive.open("a", mode).readlines()  # FAB402: 4, "zipfile.ZipExtFile.readlines"


async def of_a_tar(archive: tarfile.TarFile):
    entry = archive.extractfile("a")
    if entry is None:
        return b""
    entry.readline()  # FAB402: 4, "tarfile.ExFileObject.readline"
    entry.tell()
    return entry.read()  # FAB402: 11, "tarfile.ExFileObject.read"


async def in_memory(data: bytes):
    buffer = io.BytesIO(data)
    buffer.readline()
    return buffer.read()
