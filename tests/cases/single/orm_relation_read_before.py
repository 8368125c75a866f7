# why: a relation that the code has read of an object is loaded in functions that get that object afterwards, too.
from fastapi import Depends, FastAPI
from sqlalchemy import ForeignKey, create_engine
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
    team: Mapped[Team] = relationship()
    owner: Mapped[Team] = relationship()

    @property
    def team_name(self) -> str:
        return self.team.name


def get_db():
    with SessionLocal() as db:
        yield db


def to_read(tool: Tool) -> dict:
    return {"team": tool.team.name}


def with_owner(tool: Tool) -> dict:
    return {"team": tool.owner.name}


@app.get("/read")
async def read(db: Session = Depends(get_db)):
    tool = db.get(Tool, 1)  # FAB302: 11, "Session.get"
    first = tool.team.name  # FAB302: 12, "Tool.team"
    other = db.get(Tool, 2)  # FAB302: 12, "Session.get"
    print(to_read(other))  # FAB302: 10, "to_read > Tool.team"
    print(with_owner(tool))  # FAB302: 10, "with_owner > Tool.owner"
    return [first, to_read(tool), tool.team_name]


@app.get("/sometimes")
async def sometimes(flag: bool, db: Session = Depends(get_db)):
    tool = db.get(Tool, 1)  # FAB302: 11, "Session.get"
    if flag:
        print(tool.team.name)  # FAB302: 14, "Tool.team"
    return to_read(tool)  # FAB302: 11, "to_read > Tool.team"


@app.get("/again")
async def again(db: Session = Depends(get_db)):
    tool = db.get(Tool, 1)  # FAB302: 11, "Session.get"
    print(tool.team.name)  # FAB302: 10, "Tool.team"
    db.refresh(tool)  # FAB302: 4, "Session.refresh"
    return to_read(tool)  # FAB302: 11, "to_read > Tool.team"
