# why: the data of model_validate shows which fields are given where it is written as a dict: their factories do not run
from pathlib import Path

from pydantic import BaseModel, Field


def read_kind() -> str:
    return Path("kind.txt").read_text()


class Picture(BaseModel):
    data: bytes
    kind: str = Field(default_factory=read_kind)


class Album(BaseModel):
    kind: str
    cover: Picture


async def given():
    Picture.model_validate({"data": b"", "kind": "png"})
    Picture.model_validate(obj={"data": b"", "kind": "png"})


async def left_out():
    Picture.model_validate({"data": b""})  # FAB401: 4, "read_kind()"


async def of_another_model(cover):
    Album.model_validate({"kind": "a", "cover": cover})  # FAB401: 4, "read_kind()"


async def unknown(data: dict):
    Picture.model_validate({**data})  # FAB401: 4, "read_kind()"
