# why: a relation that was not loaded with the object sends a query where it is read
from typing import Optional

from sqlalchemy import ForeignKey, select
from sqlalchemy.ext.asyncio import AsyncSession
from sqlalchemy.orm import (
    DeclarativeBase,
    DynamicMapped,
    Mapped,
    Session,
    joinedload,
    mapped_column,
    relationship,
    selectinload,
)


class Base(DeclarativeBase):
    pass


class User(Base):
    __tablename__ = "users"
    id: Mapped[int] = mapped_column(primary_key=True)
    name: Mapped[str]
    team_id: Mapped[int] = mapped_column(ForeignKey("teams.id"))
    orders: Mapped[list["Order"]] = relationship(back_populates="user")
    team: Mapped["Team"] = relationship()
    latest: Mapped[list["Order"]] = relationship(lazy="selectin", viewonly=True)
    joined: Mapped[list["Order"]] = relationship(lazy="joined", viewonly=True)
    raising: Mapped[list["Order"]] = relationship(lazy="raise", viewonly=True)
    several: DynamicMapped["Order"] = relationship(viewonly=True)
    plain: Mapped[list["Order"]] = relationship(lazy="select", viewonly=True)
    quoted: "Mapped[list[Order]]" = relationship(viewonly=True)
    quoted_query: "DynamicMapped[Order]" = relationship(viewonly=True)
    open_question: Mapped[list["Order"]] = relationship(**{"viewonly": True})

    def total(self) -> int:
        return len(self.orders)


class Order(Base):
    __tablename__ = "orders"
    id: Mapped[int] = mapped_column(primary_key=True)
    user_id: Mapped[int] = mapped_column(ForeignKey("users.id"))
    user: Mapped[User] = relationship(back_populates="orders")
    lines = relationship("Line")


class Line(Base):
    __tablename__ = "lines"
    id: Mapped[int] = mapped_column(primary_key=True)
    order = relationship("Order", backref="parts")


class Team(Base):
    __tablename__ = "teams"
    id: Mapped[int] = mapped_column(primary_key=True)


async def ways(db: Session):
    user = db.get(User, 1)  # FAB302: 11, "get"
    user.orders  # FAB302: 4, "User.orders blocks"
    user = db.query(User).filter(User.id == 1).first()  # FAB302: 11, "first"
    user.orders  # FAB302: 4, "User.orders"
    user = db.scalar(select(User))  # FAB302: 11, "scalar"
    user.orders  # FAB302: 4, "User.orders"
    user = db.scalars(select(User).where(User.id == 1)).one()  # FAB302: 11, "scalars"
    user.orders  # FAB302: 4, "User.orders"
    user = db.execute(select(User)).scalars().first()  # FAB302: 11, "execute"
    user.orders  # FAB302: 4, "User.orders"
    user = db.execute(select(User)).scalar_one_or_none()  # FAB302: 11, "execute"
    if user is not None:
        user.orders  # FAB302: 8, "User.orders"
    user: Optional[User] = db.get(User, 2)  # FAB302: 27, "get"
    user.orders  # FAB302: 4, "User.orders"


async def kinds(db: Session):
    user = db.get(User, 1)  # FAB302: 11, "get"
    user.name
    user.latest
    user.joined
    user.raising
    user.several
    user.open_question
    user.quoted_query
    user.quoted  # FAB302: 4, "User.quoted"
    user.plain  # FAB302: 4, "User.plain"
    user.team  # FAB302: 4, "User.team"
    user.team.id
    user.missing


async def once(db: Session):
    user = db.get(User, 1)  # FAB302: 11, "get"
    if user.orders:  # FAB302: 7, "User.orders"
        for order in user.orders:
            order.user.name
            order.lines  # FAB302: 12, "Order.lines"
    return [order.id for order in user.orders]


async def over_a_list(db: Session):
    for user in db.query(User):  # FAB302: 16, "Query"
        print(user.orders)  # FAB302: 14, "User.orders"
    users = db.query(User).all()  # FAB302: 12, "all"
    return [len(user.orders) for user in users]  # FAB302: 16, "User.orders"


async def chained(db: Session):
    user = db.get(Order, 1).user  # FAB302: 11, "get"
    return user.team.id  # FAB302: 11, "User.team"


async def backref(db: Session):
    order = db.get(Order, 1)  # FAB302: 12, "get"
    order.parts  # FAB302: 4, "Order.parts"


async def own_method(db: Session):
    user = db.get(User, 1)  # FAB302: 11, "get"
    return user.total()  # FAB302: 11, "User.total > User.orders"


async def eager(db: Session):
    user = db.query(User).options(selectinload(User.orders)).first()  # FAB302: 11, "first"
    user.orders
    user = db.scalar(select(User).options(joinedload(User.orders)).limit(1))  # FAB302: 11, "scalar"
    user.orders
    user.total()
    user = db.get(User, 1, options=[selectinload(User.orders)])  # FAB302: 11, "get"
    user.orders


async def given(user: User, order):
    user.orders
    order.user


async def made(db: Session):
    user = User(name="a")
    user.orders
    user.orders.append(Order())
    db.add(user)
    db.commit()  # FAB302: 4, "commit"
    db.refresh(user)  # FAB302: 4, "refresh"
    user.orders  # FAB302: 4, "User.orders"
    other = User(name="b")
    db.refresh(other, ["orders"])  # FAB302: 4, "refresh"
    other.orders


async def assigned(db: Session):
    user = db.get(User, 1)  # FAB302: 11, "get"
    user.orders = []
    user.orders.append(Order())


async def in_queries(db: Session):
    select(User).where(User.orders.any())
    db.query(User).join(User.orders).filter(User.team.has())


async def asynchronous(db: AsyncSession):
    user = await db.get(User, 1)
    user.orders
    user = await db.scalar(select(User))
    user.orders
    user = (await db.execute(select(User))).scalars().first()
    user.orders


def load(db: Session) -> User:
    return db.get(User, 1)


def load_closed(engine) -> User:
    with Session(engine) as db:
        return db.get(User, 1)


def count(user: User) -> int:
    return len(user.orders)


async def helpers(db: Session, engine):
    user = load(db)  # FAB302: 11, "load"
    user.orders  # FAB302: 4, "User.orders"
    count(load(db))  # FAB302: 4, "count > User.orders" | FAB302: 10, "load"
    count(User())
    user = load_closed(engine)  # FAB302: 11, "load_closed"
    user.orders


async def behind_the_block(engine):
    with Session(engine) as db:
        user = db.get(User, 1)  # FAB302: 15, "get"
    user.orders
