# why: an object whose NOT NULL text is empty was not read from the database: behind such a guard its relations load nothing.
from typing import Optional

from fastapi import Depends, FastAPI
from sqlalchemy import ForeignKey, String, create_engine
from sqlalchemy.orm import DeclarativeBase, Mapped, Session, mapped_column, relationship, sessionmaker

engine = create_engine("postgresql://host/db")
SessionLocal = sessionmaker(bind=engine, expire_on_commit=False)
app = FastAPI()


class Base(DeclarativeBase):
    pass


class Team(Base):
    __tablename__ = "teams"
    id: Mapped[int] = mapped_column(primary_key=True)
    name: Mapped[str] = mapped_column()


class Tool(Base):
    __tablename__ = "tools"
    id: Mapped[int] = mapped_column(primary_key=True)
    team_id: Mapped[int] = mapped_column(ForeignKey("teams.id"))
    stored: Mapped[str] = mapped_column("name", String(255), nullable=False)
    nick: Mapped[Optional[str]] = mapped_column()
    size: Mapped[int] = mapped_column()
    note: Mapped[str] = mapped_column(default="")
    team: Mapped[Team] = relationship()

    @property
    def name(self) -> str:
        if self.stored:
            return self.stored
        return self.team.name

    @property
    def title(self) -> str:
        if not getattr(self, "stored", None):
            return self.team.name
        return self.stored

    @property
    def short(self) -> str:
        return self.nick or self.team.name

    @property
    def grown(self) -> str:
        return "" if self.size else self.team.name

    @property
    def noted(self) -> str:
        return self.note or self.team.name

    @property
    def always(self) -> str:
        return self.team.name if self.stored else ""


def get_db():
    with SessionLocal() as db:
        yield db


@app.get("/never")
async def never(db: Session = Depends(get_db)):
    tool = db.get(Tool, 1)  # FAB302: 11, "Session.get"
    return [tool.name, tool.title, tool.stored or tool.team]


@app.get("/maybe")
async def maybe(db: Session = Depends(get_db)):
    tool = db.get(Tool, 1)  # FAB302: 11, "Session.get"
    print(tool.short)  # FAB302: 10, "Tool.short > Tool.team"
    print(tool.grown)  # FAB302: 10, "Tool.grown > Tool.team"
    print(tool.noted)  # FAB302: 10, "Tool.noted > Tool.team"
    return tool.always  # FAB302: 11, "Tool.always > Tool.team"
