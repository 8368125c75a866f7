# why: csv files of an upload, and of memory
import csv, codecs, io
from fastapi import FastAPI, UploadFile

app = FastAPI()


@app.post("/a")
async def a(file: UploadFile):
    r = csv.DictReader(codecs.iterdecode(file.file, "utf-8"))
    return [x for x in r]  # FAB404: 23, "iterating r"


@app.post("/b")
async def b(file: UploadFile):
    data = await file.read()
    r = csv.DictReader(io.StringIO(data.decode()))
    for row in r:
        print(row["x"])
    t = io.TextIOWrapper(io.BytesIO(data))
    return t.read(), list(csv.reader(t))
