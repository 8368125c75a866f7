# why: objects that a class method of the model has queried load their relations where they are read
from typing import Type, TypeVar

from sqlalchemy.orm import DeclarativeBase, Mapped, Session, relationship

T = TypeVar("T", bound="Base")


class Base(DeclarativeBase):
    @classmethod
    def get_by(cls: Type[T], session: Session, value: str) -> T | None:
        return session.query(cls).filter_by(id=value).first()


class Item(Base):
    __tablename__ = "items"


class User(Base):
    __tablename__ = "users"
    items: Mapped[list[Item]] = relationship(Item)


async def items(session: Session, value: str):
    user = User.get_by(session, value)  # FAB302: 11, "Base.get_by"
    if user is None:
        return []
    return user.items  # FAB302: 11, "User.items"
