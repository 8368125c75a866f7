# why: the file of an upload, handed to what takes any file: declared as BinaryIO, json, yaml, csv, io.TextIOWrapper
import csv
import io
import json
from collections.abc import Iterator
from typing import IO, BinaryIO

import yaml
from fastapi import FastAPI, UploadFile

app = FastAPI()


def typed_list(source: BinaryIO):
    return [json.loads(x) for x in source]


def typed_read(source: BinaryIO):
    return source.read()


def typed_io(source: IO[bytes]):
    return source.read()


def gen_untyped(source):
    for line in source:
        yield json.loads(line)


def gen_typed(source: BinaryIO) -> Iterator[dict]:
    for line in source:
        yield json.loads(line)


@app.post("/a")
async def a(file: UploadFile):
    return typed_list(file.file)  # FAB404: 11, "typed_list > iterating source"


@app.post("/b")
async def b(file: UploadFile):
    return typed_read(file.file)  # FAB404: 11, "typed_read > source.read"


@app.post("/b2")
async def b2(file: UploadFile):
    return typed_io(file.file)  # FAB404: 11, "typed_io > source.read"


@app.post("/c")
async def c(file: UploadFile):
    for x in gen_untyped(file.file):  # FAB404: 13, "gen_untyped > iterating source"
        print(x)


@app.post("/d")
async def d(file: UploadFile):
    for x in gen_typed(file.file):  # FAB404: 13, "gen_typed > iterating source"
        print(x)


@app.post("/d2")
async def d2(file: UploadFile):
    return list(gen_untyped(file.file))  # FAB404: 11, "gen_untyped > iterating source"


async def callee_read(source: BinaryIO):
    return source.read()  # FAB404: 11, "source.read()"


async def callee_iter(source: BinaryIO):
    for x in source:  # FAB404: 13, "iterating source"
        print(x)


async def callee_untyped(source):
    return source.read()  # FAB404: 11, "source.read()"


async def callee_union(source: bytes | BinaryIO):
    if isinstance(source, bytes):
        return source
    return source.read()


@app.post("/e")
async def e(file: UploadFile):
    await callee_read(file.file)
    await callee_iter(file.file)
    await callee_untyped(file.file)


@app.post("/f")
async def f(file: UploadFile):
    return json.load(file.file)  # FAB404: 11, "json.load()"


@app.post("/g")
async def g(file: UploadFile):
    return yaml.safe_load(file.file)  # FAB404: 11, "yaml.safe_load()"


@app.post("/h")
async def h(file: UploadFile):
    for row in csv.reader(io.TextIOWrapper(file.file)):  # FAB404: 15, "iterating csv.reader()"
        print(row)


@app.post("/i")
async def i(file: UploadFile):
    text = io.TextIOWrapper(file.file, encoding="utf-8")
    return text.read()  # FAB404: 11, "text.read()"


@app.post("/k")
async def k(file: UploadFile, path: str):
    source: bytes | BinaryIO
    if path:
        source = file.file
    else:
        source = await file.read()


@app.post("/l")
async def l(file: UploadFile):
    file.file.seek(0)
    source: BinaryIO = file.file
    return source.read()  # FAB404: 11, "source.read()"
