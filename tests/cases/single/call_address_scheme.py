# why: the scheme of an address decides branches, also in a base class's constructor and for a text put together
import time

from fastapi import FastAPI

app = FastAPI()
URL = "postgresql+asyncpg://localhost/app"


class Database:
    def __init__(self, url: str):
        self.url = url
        if "sqlite" in url:
            time.sleep(1)
        if url.startswith(("file://", "sqlite")):
            time.sleep(2)


class Vectors(Database):
    def __init__(self, url: str, size: int):
        self.address: str = url
        super().__init__(url=self.address)


def connect(host: str, kind: str):
    if kind == "local":
        address: str = f"sqlite+aiosqlite:///{host}"
    else:
        address = f"postgresql+asyncpg://{host}/app"
    return Vectors(address, 3)


def remote(host: str):
    url: str = f"postgresql+asyncpg://{host}/app"
    return Vectors(url, 3)


def prepare(url):
    if not url.startswith("postgresql"):
        time.sleep(1)


@app.get("/")
async def index(host: str, url: str):
    remote(host)
    Database(URL)
    prepare(URL)
    prepare(f"postgresql://{host}")
    prepare(f"mysql://{host}")  # FAB101: 4, "prepare"
    prepare(url)  # FAB101: 4, "prepare"
    Database(f"sqlite:///{host}")  # FAB101: 4, "Database"
    Vectors(url, 4)  # FAB101: 4, "Vectors"
    connect(host, "local")  # FAB101: 4, "connect"
    connect(host, host)  # FAB101: 4, "connect"
    connect(host, "remote")
