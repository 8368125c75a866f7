# why: objects of a synchronous session in a tuple: items and how many there are
"""the annotation of the returned tuple hides that the objects come from a synchronous session"""

from typing import List, Optional, Tuple

from fastapi import Depends, FastAPI
from sqlalchemy import ForeignKey, create_engine, func, select
from sqlalchemy.orm import DeclarativeBase, Mapped, Session, mapped_column, relationship, sessionmaker

app = FastAPI()
SessionLocal = sessionmaker(bind=create_engine("postgresql://x"))


class Base(DeclarativeBase):
    pass


class Provider(Base):
    __tablename__ = "p"
    id: Mapped[int] = mapped_column(primary_key=True)
    models: Mapped[List["Model"]] = relationship("Model", back_populates="provider")


class Model(Base):
    __tablename__ = "m"
    id: Mapped[int] = mapped_column(primary_key=True)
    pid: Mapped[int] = mapped_column(ForeignKey("p.id"))
    provider: Mapped[Provider] = relationship("Provider", back_populates="models")


def get_db():
    db = SessionLocal()
    try:
        yield db
    finally:
        db.close()


def annotated(db: Session) -> tuple[list[Provider], int]:
    return list(db.execute(select(Provider)).scalars().all()), 1


def one_annotated(db: Session) -> tuple[Provider, int]:
    return db.execute(select(Provider)).scalar_one(), 1


def one_bare(db: Session):
    return db.execute(select(Provider)).scalar_one(), 1


def optional(db: Session) -> Optional[Provider]:
    return db.get(Provider, 1)


def mapping(db: Session) -> dict[int, Provider]:
    return {p.id: p for p in db.execute(select(Provider)).scalars()}


def mapping_bare(db: Session):
    return {p.id: p for p in db.execute(select(Provider)).scalars()}


async def awaited(db: Session) -> list[Provider]:
    return list(db.execute(select(Provider)).scalars().all())  # FAB302: 16, "sqlalchemy.orm.Session.execute()"


async def awaited_tuple(db: Session) -> tuple[list[Provider], int]:
    return list(db.execute(select(Provider)).scalars().all()), 1  # FAB302: 16, "sqlalchemy.orm.Session.execute()"


@app.get("/a")
async def a(db: Session = Depends(get_db)):
    ps, n = annotated(db)  # FAB302: 12, "annotated > sqlalchemy.orm.Session.execute"
    return [p.models for p in ps]  # FAB302: 12, "Provider.models"


@app.get("/b")
async def b(db: Session = Depends(get_db)):
    p, n = one_annotated(db)  # FAB302: 11, "one_annotated > sqlalchemy.orm.Session.execute"
    return p.models  # FAB302: 11, "Provider.models"


@app.get("/c")
async def c(db: Session = Depends(get_db)):
    p, n = one_bare(db)  # FAB302: 11, "one_bare > sqlalchemy.orm.Session.execute"
    return p.models  # FAB302: 11, "Provider.models"


@app.get("/d")
async def d(db: Session = Depends(get_db)):
    p = optional(db)  # FAB302: 8, "optional > sqlalchemy.orm.Session.get"
    return p and p.models  # FAB302: 17, "Provider.models"


@app.get("/e")
async def e(db: Session = Depends(get_db)):
    ps = mapping(db)  # FAB302: 9, "mapping > sqlalchemy.orm.Session.execute"
    return [p.models for p in ps.values()]  # FAB302: 12, "Provider.models"


@app.get("/f")
async def f(db: Session = Depends(get_db)):
    ps = mapping_bare(db)  # FAB302: 9, "mapping_bare > sqlalchemy.orm.Session.execute"
    return [p.models for p in ps.values()]  # FAB302: 12, "Provider.models"


@app.get("/g")
async def g(db: Session = Depends(get_db)):
    ps = await awaited(db)
    return [p.models for p in ps]  # FAB302: 12, "Provider.models"


@app.get("/h")
async def h(db: Session = Depends(get_db)):
    ps, n = await awaited_tuple(db)
    return [p.models for p in ps]  # FAB302: 12, "Provider.models"
