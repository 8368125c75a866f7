# why: a row that a session has loaded has one: the branch for objects without a session never runs
from fastapi import Depends, FastAPI
from sqlalchemy import ForeignKey, create_engine, func
from sqlalchemy.orm import DeclarativeBase, Mapped, Session, mapped_column, object_session, relationship, sessionmaker

app = FastAPI()
SessionLocal = sessionmaker(bind=create_engine("postgresql://x/y"))


class Base(DeclarativeBase): ...


class Member(Base):
    __tablename__ = "m"
    id: Mapped[int] = mapped_column(primary_key=True)
    team_id: Mapped[int] = mapped_column(ForeignKey("t.id"))
    team: Mapped["Team"] = relationship("Team", back_populates="members")


class Team(Base):
    __tablename__ = "t"
    id: Mapped[int] = mapped_column(primary_key=True)
    members: Mapped[list[Member]] = relationship("Member", back_populates="team")

    def count(self) -> int:
        session = object_session(self)
        if session is None:
            return sum(1 for m in self.members)
        return session.query(func.count(Member.id)).filter(Member.team_id == self.id).scalar()


def get_db():
    db = SessionLocal()
    try:
        yield db
    finally:
        db.close()


@app.get("/{id}")
async def get(id: int, db: Session = Depends(get_db)) -> int:
    team = db.query(Team).filter(Team.id == id).first()  # FAB302: 11, "sqlalchemy.orm.Query.first() blocks the event loop in GET /{id}"
    return team.count()  # FAB302: 11, "Team.count > sqlalchemy.orm.Query.scalar"
