# why: results of SQLAlchemy's asyncio side are in memory
from sqlalchemy import select, text
from sqlalchemy.ext.asyncio import AsyncConnection, AsyncSession, async_sessionmaker, create_async_engine
from sqlalchemy.orm import Session

engine = create_async_engine("postgresql+asyncpg://localhost/app")
SessionLocal = async_sessionmaker(engine)


async def results(db: AsyncSession):
    result = await db.execute(select(1))
    result.scalars().all()
    result.fetchall()
    result.scalar_one_or_none()
    for row in result:
        print(row)
    (await db.scalars(select(1))).all()
    (await db.scalars(select(1))).first()
    await db.commit()
    db.add(1)


async def sessions():
    async with SessionLocal() as db:
        result = await db.execute(text("select 1"))
        return result.mappings().all()


async def connections():
    async with engine.begin() as connection:
        await connection.execute(text("select 1"))


async def run_sync(connection: AsyncConnection):
    await connection.run_sync(create_all)


def create_all(connection):
    connection.execute("select 1")


async def sync(db: Session):
    db.execute(select(1))  # FAB302: 4, "execute"
    db.add(1)
    db.get(int, 1)  # FAB302: 4, "get"
    db.query(1).filter(2)
    query = db.query(1).filter(2)
    query.first()  # FAB302: 4, "first"
    for row in query:  # FAB302: 15, "Query"
        print(row)
    select(1).where(2)
