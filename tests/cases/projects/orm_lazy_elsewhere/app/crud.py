from collections.abc import Sequence

from sqlalchemy.orm import selectinload
from sqlmodel import Session, select

from app.models import Hero, Team


def hero(session: Session, hero_id: int) -> Hero | None:
    return session.get(Hero, hero_id)


def teams(session: Session) -> Sequence[Team]:
    return session.exec(select(Team).order_by(Team.name)).all()


def full_teams(session: Session) -> list[Team]:
    return list(session.exec(select(Team).options(selectinload(Team.heroes))).all())


def hero_named(session: Session, name: str):
    statement = select(Hero).where(Hero.name == name)
    return session.exec(statement).first()
