# why: the advice for an upload that is read in pieces keeps that there is a size, and adds none where there was none
import asyncio

from fastapi import FastAPI, UploadFile

app = FastAPI()


@app.post("/pieces")
async def pieces(file: UploadFile):
    await asyncio.sleep(0)
    while file.file.read(8192):  # FAB404: 10, 'use "await file.read(...)"'
        pass


@app.post("/whole")
async def whole(file: UploadFile):
    await asyncio.sleep(0)
    return file.file.read()  # FAB404: 11, 'use "await file.read()"'


@app.post("/text")
async def text(file: UploadFile):
    await asyncio.sleep(0)
    return file.file.read().decode()  # FAB404: 11, 'use "(await file.read()).decode()"'


@app.post("/below")
async def below(file: UploadFile):
    await asyncio.sleep(0)
    spooled = file.file
    return spooled.read(10), spooled.readline()  # FAB404: 11, "upload.read(...)" | FAB404: 29, "upload.read()"
