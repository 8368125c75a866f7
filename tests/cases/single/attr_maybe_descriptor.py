# why: an object of a library's class in a class body can be a descriptor, such as a column: what is read may be None
import asyncio
import time

import httpx
from unknown_library import Field
from sqlalchemy import Column, DateTime, Integer
from sqlalchemy.orm import declarative_base

Base = declarative_base()


class User(Base):
    __tablename__ = "users"
    id = Column(Integer, primary_key=True)
    deleted_at = Column(DateTime, nullable=True)


class Note:
    text = Field(null=True)
    client = httpx.Client()
    lock = asyncio.Lock()


def finish(user: User):
    if user.deleted_at is None:
        time.sleep(1)


async def compare(user: User):
    if user.deleted_at is None:
        time.sleep(1)  # FAB101: 8, "time.sleep"
    if user.deleted_at == None:  # noqa: E711
        time.sleep(1)  # FAB101: 8, "time.sleep"
    deleted = user.deleted_at
    if deleted is not None:
        return
    time.sleep(1)  # FAB101: 4, "time.sleep"


async def hand_on(user: User):
    finish(user)  # FAB101: 4, "finish > time.sleep"


async def in_match(user: User):
    match user.deleted_at:
        case None:
            time.sleep(1)  # FAB101: 12, "time.sleep"


async def read(note: Note):
    if note.text is not None:
        return
    time.sleep(1)  # FAB101: 4, "time.sleep"


async def use(note: Note):
    if note.client is None or note.lock is None:
        time.sleep(1)
    note.client.get("https://example.org")  # FAB201: 4, "httpx.Client.get"
    await note.lock.acquire()
