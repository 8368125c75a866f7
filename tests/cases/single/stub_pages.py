# why: fastapi-pagination asks the database at once, unless its async twin is called or the session is an async one
from typing import Annotated

from fastapi import Depends, FastAPI
from fastapi_pagination.ext.mongoengine import paginate as paginate_documents
from fastapi_pagination.ext.pymongo import paginate as paginate_collection
from fastapi_pagination.ext.sqlalchemy import apaginate, paginate
from fastapi_pagination.ext.sqlmodel import paginate as paginate_model
from pymongo import AsyncMongoClient, MongoClient
from sqlalchemy import create_engine, select
from sqlalchemy.ext.asyncio import AsyncSession, async_sessionmaker, create_async_engine
from sqlalchemy.orm import DeclarativeBase, Mapped, Session, mapped_column
from sqlmodel import Session as SQLModelSession

app = FastAPI()
engine = create_engine("postgresql://db/shop")
async_sessions = async_sessionmaker(create_async_engine("postgresql+asyncpg://db/shop"))


class Paged(DeclarativeBase): ...


class PagedItem(Paged):
    __tablename__ = "item"
    id: Mapped[int] = mapped_column(primary_key=True)


def session():
    with Session(engine) as opened:
        yield opened


async def async_session():
    async with async_sessions() as opened:
        yield opened


@app.get("/items")
async def items(opened: Annotated[Session, Depends(session)]):
    return paginate(opened, select(PagedItem.id))  # FAB302: 11, "fastapi_pagination.ext.sqlalchemy.paginate"


@app.get("/untyped")
async def untyped(opened=Depends(session)):
    return paginate(opened, select(PagedItem.id))  # FAB302: 11, "fastapi_pagination.ext.sqlalchemy.paginate"


@app.get("/query")
async def query(opened: Annotated[Session, Depends(session)]):
    return paginate(opened.query(PagedItem))  # FAB302: 11, "fastapi_pagination.ext.sqlalchemy.paginate"


@app.get("/models")
async def models(opened: SQLModelSession):
    return paginate_model(opened, select(PagedItem.id))  # FAB302: 11, "fastapi_pagination.ext.sqlmodel.paginate"


@app.get("/await")
async def waited(opened: Annotated[AsyncSession, Depends(async_session)]):
    return await paginate(opened, select(PagedItem.id))


@app.get("/twin")
async def twin(opened: Annotated[AsyncSession, Depends(async_session)]):
    return await apaginate(opened, select(PagedItem.id))


@app.get("/thread")
def threaded(opened: Annotated[Session, Depends(session)]):
    return paginate(opened, select(PagedItem.id))


@app.get("/unknown")
async def unknown(opened):
    return paginate(opened, select(PagedItem.id))


@app.get("/documents")
async def documents(model):
    paginate_collection(MongoClient().shop.items)  # FAB303: 4, "fastapi_pagination.ext.pymongo.paginate"
    await paginate_collection(AsyncMongoClient().shop.items)
    return paginate_documents(model)  # FAB303: 11, "fastapi_pagination.ext.mongoengine.paginate"
