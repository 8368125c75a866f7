# why: packed files in memory touch no file; archives are reported wherever they are, since packing takes its time
import bz2
import gzip
import hashlib
import io
import lzma
import tarfile
import zipfile
from zipfile import ZipFile

import dotenv
import nbformat


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
    ZipFile(io.BytesIO(unknown))  # FAB402: 4, "zipfile.ZipFile"
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
