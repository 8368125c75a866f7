# why: the codes of files, archives and uploads
import os
import shutil
from pathlib import Path

from fastapi import FastAPI, UploadFile

app = FastAPI()


async def contents(path: Path):
    open("a")  # FAB401: 4, "open"
    path.read_bytes()  # FAB401: 4, "read_bytes"
    path.write_text("a")  # FAB401: 4, "write_text"
    Path("a", "b").read_text()  # FAB401: 4, "read_text"
    (Path("a") / "b").read_text()  # FAB401: 4, "read_text"
    Path(__file__).parent.joinpath("c").read_text()  # FAB401: 4, "read_text"


async def trees():
    shutil.rmtree("a")  # FAB402: 4, "rmtree"
    shutil.copytree("a", "b")  # FAB402: 4, "copytree"
    for root, folders, files in os.walk("a"):  # FAB402: 32, "walk"
        print(root, folders, files)
    shutil.which("a")


@app.post("/upload")
async def upload(file: UploadFile, files: list[UploadFile]):
    file.file.read()  # FAB404: 4, "POST /upload"
    await file.read()
    file.filename.lower()
    for one in files:
        one.file.read()  # FAB404: 8, "read"
