# why: a relation to one object can be None, unless the annotation says it is not: what follows on a test for that runs
from typing import Optional

from django.db import models
from fastapi import HTTPException
from sqlalchemy.orm import DeclarativeBase, Mapped, Session, relationship


class Base(DeclarativeBase):
    pass


class User(Base):
    __tablename__ = "users"
    rights = relationship("Rights", uselist=False)
    client = relationship("Client", backref="user")
    team: Mapped[Optional["Team"]] = relationship()


class Rights(Base):
    __tablename__ = "rights"


class Client(Base):
    __tablename__ = "clients"


class Team(Base):
    __tablename__ = "teams"


class Book(models.Model):
    editor = models.ForeignKey("Book", null=True, on_delete=models.SET_NULL)


async def no_list(db: Session):
    user = db.get(User, 1)  # FAB302: 11, "get"
    if user.rights is not None:  # FAB302: 7, "User.rights"
        raise HTTPException(400)
    db.add(Rights())
    db.commit()  # FAB302: 4, "commit"


async def either(db: Session):
    user = db.get(User, 1)  # FAB302: 11, "get"
    if user.client is None:  # FAB302: 7, "User.client"
        db.commit()  # FAB302: 8, "commit"


async def backward(db: Session):
    client = db.get(Client, 1)  # FAB302: 13, "get"
    if client.user is None:  # FAB302: 7, "Client.user"
        db.commit()  # FAB302: 8, "commit"


async def annotated(db: Session):
    user = db.get(User, 1)  # FAB302: 11, "get"
    if user.team is None:  # FAB302: 7, "User.team"
        db.commit()  # FAB302: 8, "commit"


async def django(db: Session):
    book = await Book.objects.aget(id=1)
    if book.editor is None:  # FAB302: 7, "Book.editor"
        db.commit()  # FAB302: 8, "commit"
