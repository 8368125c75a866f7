# why: the tour of everything the plugin finds in one endpoint
# options: --fab-optional=FAB403
import asyncio
import subprocess
import time
from pathlib import Path
from typing import Annotated

import bcrypt
import boto3
import httpx
import redis
import requests
from fastapi import Depends, FastAPI
from openai import OpenAI
from pymongo import MongoClient
from sqlalchemy import Column, Integer, create_engine, text
from sqlalchemy.orm import Session, declarative_base, sessionmaker
from starlette.concurrency import run_in_threadpool

engine = create_engine("postgresql://localhost/app")
SessionLocal = sessionmaker(bind=engine)
Base = declarative_base()


class Item(Base):
    __tablename__ = "items"
    id = Column(Integer, primary_key=True)


app = FastAPI()


def get_db():
    with SessionLocal() as db:
        yield db


SessionDep = Annotated[Session, Depends(get_db)]


@app.get("/sync")
def sync_endpoint():
    time.sleep(3)


@app.get("/items")
async def items(db: SessionDep, other=Depends(get_db), client: httpx.Client | None = None):
    time.sleep(1)  # FAB101: 4, "GET /items"
    await asyncio.sleep(1)
    await run_in_threadpool(time.sleep, 1)
    requests.get("https://example.com")  # FAB201: 4, "requests.get"
    session = requests.Session(); session.get("u")  # FAB201: 34, "Session.get"
    with httpx.Client() as c:
        c.post("u")  # FAB201: 8, "post"
    if client is not None:
        client.get("u")  # FAB201: 8, "httpx.AsyncClient"
    db.query(Item).filter(Item.id == 1).all()  # FAB302: 4, "AsyncSession"
    other.execute(text("select 1"))  # FAB302: 4, "AsyncSession"
    s3 = boto3.client("s3"); s3.get_object(Bucket="b", Key="k")  # FAB204: 29, "get_object"
    redis.Redis().pipeline().execute()  # FAB304: 4, "redis.asyncio"
    MongoClient()["db"]["items"].find_one({})  # FAB303: 4, "AsyncMongoClient"
    {"get": 1}.get("get")
    Path("a").read_text()  # FAB401: 4, "anyio.Path"
    Path("a").exists()  # FAB403: 4, "exists"
    bcrypt.hashpw(b"x", bcrypt.gensalt())  # FAB601: 4, "hashpw"
    OpenAI().chat.completions.create(model="m", messages=[])  # FAB205: 4, "AsyncOpenAI"


async def service():
    subprocess.run(["ls"])  # FAB501: 4, "service"
