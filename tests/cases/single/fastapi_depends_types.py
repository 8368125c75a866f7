# why: parameters typed by what their dependency returns or yields
from typing import Annotated

import httpx
import requests
from fastapi import Depends, FastAPI
from sqlalchemy import create_engine
from sqlalchemy.ext.asyncio import AsyncSession
from sqlalchemy.orm import Session, sessionmaker

app = FastAPI()
SessionLocal = sessionmaker(create_engine("postgresql://localhost/app"))


def get_db():
    db = SessionLocal()
    try:
        yield db
    finally:
        db.close()


def get_http():
    return requests.Session()


async def get_async_db() -> AsyncSession: ...


class Repository:
    def __init__(self, db: Session = Depends(get_db)):
        self.db = db

    def load(self):
        return self.db.execute("select 1")


@app.get("/a")
async def by_default(db=Depends(get_db), http=Depends(get_http)):
    db.execute("select 1")  # FAB302: 4, "execute"
    http.get("u")  # FAB201: 4, "get"


@app.get("/b")
async def by_annotated(db: Annotated[Session, Depends(get_db)]):
    db.execute("select 1")  # FAB302: 4, "execute"


@app.get("/c")
async def by_class(repository: Repository = Depends(), other: Repository = Depends(Repository)):
    repository.load()  # FAB302: 4, "execute"
    other.db.execute("select 1")  # FAB302: 4, "execute"


@app.get("/d")
async def asynchronous(db: AsyncSession = Depends(get_async_db), client=Depends(httpx.AsyncClient)):
    await db.execute("select 1")
    await db.commit()
    (await db.execute("select 1")).scalars().all()
    await client.get("u")
