# why: archives and packed files in memory touch no file; what they write to a disk, or read from one, does
import bz2
import gzip
import hashlib
import io
import lzma
import tarfile
import tempfile
import zipfile
from zipfile import ZipFile

import dotenv
import nbformat


async def zipped(data: bytes):
    with zipfile.ZipFile(io.BytesIO(data)) as archive:
        for name in archive.namelist():
            archive.read(name)
            with archive.open(name) as member:
                member.read()
        archive.extractall("/tmp")  # FAB402: 8, "extractall"
        archive.extract("a", "/tmp")  # FAB402: 8, "extract"
    out = io.BytesIO()
    with ZipFile(out, "w", zipfile.ZIP_DEFLATED) as archive:
        archive.writestr("a", "b")
        archive.write("notes.txt")  # FAB402: 8, "write"
    zipfile.is_zipfile(out)
    return out.getvalue()


async def spooled(parts: list[bytes]):
    with tempfile.SpooledTemporaryFile() as out, ZipFile(file=out, mode="w") as archive:
        archive.writestr("a", b"".join(parts))


async def tarred(data: bytes):
    with tarfile.open(fileobj=io.BytesIO(data), mode="r:gz") as archive:
        for member in archive:
            archive.extractfile(member)
        for member in archive.getmembers():
            archive.extract(member, "/tmp")  # FAB402: 12, "extract"
        archive.extractall("/tmp")  # FAB402: 8, "extractall"
    out = io.BytesIO()
    with tarfile.open("a.tar", "w", fileobj=out) as archive:
        archive.addfile(tarfile.TarInfo("a"), io.BytesIO(data))
        archive.add("folder")  # FAB402: 8, "add"
    tarfile.TarFile.open(fileobj=out).getnames()
    tarfile.TarFile(fileobj=out).getnames()


async def packed(data: bytes):
    buffer = io.BytesIO(data)
    gzip.GzipFile(fileobj=buffer)
    gzip.GzipFile("a.json", "wb", fileobj=buffer)
    bz2.open(buffer)
    bz2.BZ2File(buffer, "wb")
    lzma.open(buffer)
    lzma.LZMAFile(buffer)
    hashlib.file_digest(buffer, "sha256")
    dotenv.dotenv_values(stream=io.StringIO("a=b"))
    nbformat.read(io.StringIO("{}"), as_version=4)


async def on_disk(path: str, unknown):
    with zipfile.ZipFile(path) as archive:  # FAB402: 9, "zipfile.ZipFile"
        archive.read("a")  # FAB402: 8, "zipfile.ZipFile.read"
    ZipFile(unknown)  # FAB402: 4, "zipfile.ZipFile"
    tarfile.open(path)  # FAB402: 4, "tarfile.open"
    tarfile.TarFile(path)  # FAB402: 4, "tarfile.TarFile"
    gzip.GzipFile(path)  # FAB401: 4, "gzip.GzipFile"
    bz2.open(path)  # FAB401: 4, "bz2.open"
    bz2.BZ2File(path)  # FAB401: 4, "bz2.BZ2File"
    lzma.open(path)  # FAB401: 4, "lzma.open"
    with open(path, "rb") as file:  # FAB401: 9, "open"
        hashlib.file_digest(file, "sha256")  # FAB401: 8, "hashlib.file_digest"
    dotenv.load_dotenv()  # FAB401: 4, "dotenv.load_dotenv"
    nbformat.read(path, as_version=4)  # FAB401: 4, "nbformat.read"


class Pages(zipfile.ZipFile):
    def first(self):
        return self.namelist()[0]


async def derived(data: bytes, path: str):
    Pages(io.BytesIO(data)).first()
    Pages(path).first()  # FAB402: 4, "ZipFile"
