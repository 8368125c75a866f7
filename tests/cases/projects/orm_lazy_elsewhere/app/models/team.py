from sqlmodel import Field, Relationship, SQLModel

from .hero import Hero


class Team(SQLModel, table=True):
    id: int | None = Field(default=None, primary_key=True)
    name: str
    heroes: list[Hero] = Relationship(back_populates="team")

    @property
    def size(self) -> int:
        return len(self.heroes)
