# why: an annotation can leave out what a generic class is of
from sqlalchemy.ext.asyncio import async_sessionmaker
from sqlalchemy.orm import scoped_session, sessionmaker


class Store:
    def __init__(self, engine):
        self.sessions: scoped_session = scoped_session(sessionmaker(bind=engine))

    async def read(self):
        with self.sessions() as session:
            session.execute("x")  # FAB302: 12, "Session.execute"


async def by_default(sessions: sessionmaker):
    with sessions() as session:
        session.execute("x")  # FAB302: 8, "Session.execute"


async def asynchronous(sessions: async_sessionmaker):
    async with sessions() as session:
        await session.execute("x")


async def asynchronous_all_the_same(sessions: sessionmaker):
    # Made with `class_=AsyncSession`, it makes asynchronous sessions.
    async with sessions() as session:
        result = await session.execute("x")
        result.scalars().all()
        session.get("x", 1)
