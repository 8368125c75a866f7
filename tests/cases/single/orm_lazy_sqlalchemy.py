# why: lazy relations of SQLAlchemy models load when they are read; eager ones and other columns do not
from sqlalchemy import ForeignKey, select
from sqlalchemy.orm import DeclarativeBase, Mapped, Session, mapped_column, object_session, relationship


class Base(DeclarativeBase):
    pass


class Order(Base):
    __tablename__ = "orders"
    id: Mapped[int] = mapped_column(primary_key=True)
    user_id: Mapped[int] = mapped_column(ForeignKey("users.id"))


class User(Base):
    __tablename__ = "users"
    id: Mapped[int] = mapped_column(primary_key=True)
    name: Mapped[str]
    orders: Mapped[list[Order]] = relationship()


async def own_session(user: User):
    session = object_session(user)
    session.commit()  # FAB302: 4, "Session.commit"


async def use(db: Session):
    db.scalars(select(User)).all()  # FAB302: 4, "scalars"
    user = User(name="a")
    user.name
    db.add(user)
    db.commit()  # FAB302: 4, "commit"
