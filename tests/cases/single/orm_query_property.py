# why: a query that the project sets on its declarative base is read from the models that derive from it
from sqlalchemy import Column, Integer, create_engine
from sqlalchemy.orm import declarative_base, scoped_session, sessionmaker

session = scoped_session(sessionmaker(bind=create_engine("postgresql://localhost/shop")))
Base = declarative_base()
Base.query = session.query_property()


class Item(Base):
    __tablename__ = "items"
    id = Column(Integer, primary_key=True)


async def first():
    return Item.query.filter(Item.id == 1).first()  # FAB302: 11, "first"


async def every():
    return Item.query.all()  # FAB302: 11, "all"


async def other():
    return Item.missing.all()
