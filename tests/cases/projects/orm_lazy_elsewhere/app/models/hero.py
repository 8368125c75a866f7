from typing import TYPE_CHECKING, Optional

from sqlmodel import Field, Relationship, SQLModel

if TYPE_CHECKING:
    from .team import Team


class Hero(SQLModel, table=True):
    id: int | None = Field(default=None, primary_key=True)
    name: str
    team_id: int | None = Field(default=None, foreign_key="team.id")
    team: Optional["Team"] = Relationship(back_populates="heroes")
    rivals: list["Hero"] = Relationship(sa_relationship_kwargs={"lazy": "selectin"})

    def describe(self) -> str:
        return f"{self.name} of {self.team.name}"
