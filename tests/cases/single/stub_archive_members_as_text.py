# why: what decodes a member of an archive or takes it apart unpacks it where it is read; files and buffers stay silent
import csv
import io
import json
import tarfile
import zipfile


async def of_a_zip(archive: zipfile.ZipFile):
    with archive.open("a") as entry:
        return json.load(entry)  # FAB402: 15, "json.load"


async def of_a_tar(archive: tarfile.TarFile):
    entry = archive.extractfile("a")
    if entry is None:
        return None
    return json.load(entry)  # FAB402: 11, "json.load"


async def decoded(archive: zipfile.ZipFile):
    with archive.open("a") as entry:
        text = io.TextIOWrapper(entry, encoding="utf-8")
        text.readline()  # FAB402: 8, "text.readline()"
        json.load(text)  # FAB402: 8, "json.load"
    with io.TextIOWrapper(archive.open("b")) as text:
        for line in text:  # FAB402: 20, "iterating"
            print(line)


async def taken_apart(archive: zipfile.ZipFile):
    with archive.open("a") as entry:
        rows = csv.DictReader(io.TextIOWrapper(entry))
        return list(rows)  # FAB402: 15, "iterating"


async def in_memory(data: bytes):
    text = io.TextIOWrapper(io.BytesIO(data))
    json.load(io.BytesIO(data))
    return [row for row in csv.reader(text)]
