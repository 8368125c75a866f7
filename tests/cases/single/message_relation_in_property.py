# why: a property that reads a relation cannot await, but the query can load the relation: an option needs no await
import asyncio

from fastapi import Depends, FastAPI
from sqlalchemy import ForeignKey, create_engine
from sqlalchemy.orm import DeclarativeBase, Mapped, Session, mapped_column, relationship, sessionmaker

SessionLocal = sessionmaker(bind=create_engine("postgresql://host/db"), expire_on_commit=False)
app = FastAPI()


class MappedBase(DeclarativeBase):
    pass


class Club(MappedBase):
    __tablename__ = "clubs"
    id: Mapped[int] = mapped_column(primary_key=True)
    name: Mapped[str] = mapped_column()


class Player(MappedBase):
    __tablename__ = "players"
    id: Mapped[int] = mapped_column(primary_key=True)
    club_id: Mapped[int] = mapped_column(ForeignKey("clubs.id"))
    club: Mapped[Club] = relationship()

    @property
    def club_name(self) -> str:
        return self.club.name


def get_db():
    with SessionLocal() as db:
        yield db


def club_of(player: Player) -> str:
    return player.club.name


@app.get("/property")
async def by_property(db: Session = Depends(get_db)) -> str:
    player = db.get(Player, 1)  # FAB302: 13, "Session.get"
    await asyncio.sleep(0)
    return player.club_name  # FAB302: 11, "use \"options(selectinload(Player.club))\" there, or run it with"


@app.get("/helper")
async def by_helper(db: Session = Depends(get_db)) -> str:
    player = db.get(Player, 1)  # FAB302: 13, "Session.get"
    await asyncio.sleep(0)
    return club_of(player)  # FAB302: 11, "use \"options(selectinload(Player.club))\" there, or run it with"
