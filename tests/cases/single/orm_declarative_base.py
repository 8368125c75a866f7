# why: a declarative base made of a class of the project has that class's methods too
from sqlalchemy import Column, Integer
from sqlalchemy.orm import Session, declarative_base, relationship, registry


class Plain:
    @classmethod
    def get_by(cls, db: Session, value):
        return db.query(cls).filter_by(name=value).first()


class Wrapped(Plain):
    def save(self, db: Session):
        db.add(self)
        db.commit()


Base = declarative_base(cls=Wrapped)
Other = registry().generate_base(cls=Wrapped)


class User(Base):
    id = Column(Integer)
    pets = relationship("Pet")


class Pet(Other):
    id = Column(Integer)


async def handler(db: Session):
    user = User.get_by(db, 1)  # FAB302: 11, "Plain.get_by"
    user.pets  # FAB302: 4, "User.pets"
    user.save(db)  # FAB302: 4, "Wrapped.save"
    Pet.get_by(db, 2)  # FAB302: 4, "Plain.get_by"
