# why: what was read is loaded again after a commit, in functions that get the object
from fastapi import Depends, FastAPI
from sqlalchemy import ForeignKey, create_engine
from sqlalchemy.orm import DeclarativeBase, Mapped, Session, mapped_column, relationship, sessionmaker

app = FastAPI()
SessionLocal = sessionmaker(bind=create_engine("postgresql://x/y"))


class Base(DeclarativeBase): ...


class Member(Base):
    __tablename__ = "m"
    id: Mapped[int] = mapped_column(primary_key=True)
    team_id: Mapped[int] = mapped_column(ForeignKey("t.id"))


class Team(Base):
    __tablename__ = "t"
    id: Mapped[int] = mapped_column(primary_key=True)
    members: Mapped[list[Member]] = relationship("Member")


def count(team: Team) -> int:
    return len(team.members)


def get_db():
    db = SessionLocal()
    try:
        yield db
    finally:
        db.close()


@app.get("/d/{id}")
async def d(id: int, db: Session = Depends(get_db)) -> int:
    team = db.query(Team).filter(Team.id == id).first()  # FAB302: 11, "sqlalchemy.orm.Query.first() blocks the event loop in GET /d/{id}"
    team.members.append(Member())  # FAB302: 4, "Team.members blocks the event loop in GET /d/{id}"
    db.commit()  # FAB302: 4, "sqlalchemy.orm.Session.commit() blocks the event loop in GET /d/{id}"
    return count(team)  # FAB302: 11, "count > Team.members"


@app.get("/e/{id}")
async def e(id: int, db: Session = Depends(get_db)) -> int:
    team = db.query(Team).filter(Team.id == id).first()  # FAB302: 11, "sqlalchemy.orm.Query.first() blocks the event loop in GET /e/{id}"
    team.members.append(Member())  # FAB302: 4, "Team.members blocks the event loop in GET /e/{id}"
    db.commit()  # FAB302: 4, "sqlalchemy.orm.Session.commit() blocks the event loop in GET /e/{id}"
    db.refresh(team)  # FAB302: 4, "sqlalchemy.orm.Session.refresh() blocks the event loop in GET /e/{id}"
    return count(team)  # FAB302: 11, "count > Team.members"
