# why: a remote archive fetches its directory when it is made, and each member where it is opened
from fastapi import FastAPI
from remotezip import RemoteZip

app = FastAPI()


@app.get("/")
async def names(url: str) -> list[str]:
    with RemoteZip(url) as archive:  # FAB201: 9, "remotezip.RemoteZip() blocks"
        archive.read("a.txt")  # FAB201: 8, "RemoteZip.read"
        return [info.filename for info in archive.infolist()]


@app.get("/lines")
async def lines(url: str) -> int:
    with RemoteZip(url) as archive:  # FAB201: 9, "remotezip.RemoteZip() blocks"
        with archive.open("pages.jsonl") as stream:  # FAB201: 13, "RemoteZip.open"
            return len(list(stream))


def count(url: str) -> int:
    return len(RemoteZip(url).namelist())


@app.get("/count")
async def counted(url: str) -> int:
    return count(url)  # FAB201: 11, "count > remotezip.RemoteZip"
