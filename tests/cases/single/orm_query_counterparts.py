# why: a query's objects come from scalars(), its rows from execute(); neither result is a list, nor raises by itself
from sqlalchemy.orm import DeclarativeBase, Mapped, Session, joinedload, mapped_column


class Base(DeclarativeBase):
    pass


class Blob(Base):
    __tablename__ = "blobs"
    id: Mapped[int] = mapped_column(primary_key=True)
    name: Mapped[str | None]


async def objects(session: Session, model, number: int):
    session.query(Blob).all()  # FAB302: 4, 'sqlalchemy.orm.Query.all() blocks the event loop in async def objects: use "(await session.scalars(...)).all()"'
    session.query(Blob).filter_by(id=1).one().size  # FAB302: 4, 'sqlalchemy.orm.Query.one() blocks the event loop in async def objects: use "(await session.scalars(...)).one().size"'
    session.query(Blob).one_or_none()  # FAB302: 4, "(await session.scalars(...)).one_or_none()"
    session.query(Blob).options(joinedload(1)).one()  # FAB302: 4, "(await session.scalars(...)).one()"
    session.query(Blob).first()  # FAB302: 4, 'use "await session.scalar(...)"'
    session.query(Blob)[number].id  # FAB302: 4, "(await session.scalars(...)).one()"
    session.query(model).all()  # FAB302: 4, "(await session.scalars(...)).all()"
    for blob in session.query(Blob):  # FAB302: 16, 'iterating sqlalchemy.orm.Query blocks the event loop in async def objects: use "await session.scalars(...)" with'
        print(blob)
    sorted(blob for blob in session.query(Blob).all())  # FAB302: 28, "(await session.scalars(...)).all()"


async def rows(session: Session, number: int):
    session.query(Blob.id, Blob.name).all()  # FAB302: 4, 'sqlalchemy.orm.Query.all() blocks the event loop in async def rows: use "(await session.execute(...)).all()"'
    session.query(Blob, Blob.name).filter(1).one()  # FAB302: 4, "(await session.execute(...)).one()"
    session.query(Blob.id, Blob.name).options(1).one_or_none()  # FAB302: 4, "(await session.execute(...)).one_or_none()"
    session.query(Blob.id, Blob.name).first()  # FAB302: 4, "(await session.execute(...)).first()"
    session.query(Blob.id, Blob.name)[number].id  # FAB302: 4, 'sqlalchemy.orm.Query blocks the event loop in async def rows: use "(await session.execute(...)).one()"'
    for row in session.query(Blob.id, Blob.name):  # FAB302: 15, 'iterating sqlalchemy.orm.Query blocks the event loop in async def rows: use "await session.execute(...)" with'
        print(row)


async def columns(session: Session):
    session.query(Blob.id).all()  # FAB302: 4, "(await session.execute(...)).all()"
    session.query(Blob.name).one()  # FAB302: 4, "(await session.execute(...)).one()"
    session.query(Blob.name).first()  # FAB302: 4, "(await session.execute(...)).first()"
    session.query(Blob).with_entities(Blob.id).all()  # FAB302: 4, "(await session.execute(...)).all()"
    session.query(Blob).with_entities(Blob).all()  # FAB302: 4, "(await session.scalars(...)).all()"
    session.query(Blob).add_columns(Blob.id).all()  # FAB302: 4, "(await session.execute(...)).all()"
    session.query(Blob.id).count()  # FAB302: 4, "await session.scalar(...)"
