# why: sessions of sqla-wrapper are SQLAlchemy's with a few queries of their own; its object has a maker, a scoped session and an engine
from contextlib import contextmanager

from sqla_wrapper import Alembic, Session, SQLAlchemy
from sqlalchemy import select, text
from sqlalchemy.orm import relationship

db = SQLAlchemy("postgresql://localhost/x")
alembic = Alembic(db, "migrations")


class Group(db.Model):
    users = relationship("User")


class User(db.Model):
    group = relationship("Group")


@contextmanager
def opened():
    with db.Session() as session:
        yield session


async def sessions(session: Session):
    with opened() as other:
        other.execute(select(1))  # FAB302: 8, "sqlalchemy.orm.Session.execute"
        other.add(User())
        other.commit()  # FAB302: 8, "sqlalchemy.orm.Session.commit"
    with db.Session() as third:
        third.all(User)  # FAB302: 8, "sqla_wrapper.Session.all"
    session.first_or_create(User)  # FAB302: 4, "sqla_wrapper.Session.first_or_create"
    user = session.first(User, login="x")  # FAB302: 11, "sqla_wrapper.Session.first"
    user.fill(login="y")
    return user.group  # FAB302: 11, "group"


async def scoped():
    db.s.execute(select(1))  # FAB302: 4, "scoped_session.execute"
    db.s.create(User, login="x")  # FAB302: 4, "create"
    db.s.create_or_first(User, login="x")  # FAB302: 4, "create_or_first"
    db.s.remove()
    with db.engine.connect() as connection:  # FAB302: 9, "Engine.connect"
        connection.execute(text("select 1"))  # FAB302: 8, "Connection.execute"


async def schema():
    db.create_all()  # FAB302: 4, "sqla_wrapper.SQLAlchemy.create_all"
    alembic.upgrade()  # FAB302: 4, "sqla_wrapper.Alembic.upgrade"
    alembic.rev_id()
