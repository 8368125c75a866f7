from typing import Annotated

from fastapi import Depends

from app import crud
from app.db import SessionDep
from app.models import Hero


def current_hero(session: SessionDep, hero_id: int) -> Hero:
    hero = crud.hero(session, hero_id)
    if hero is None:
        raise ValueError(hero_id)
    return hero


def posted_hero(name: str) -> Hero:
    return Hero(name=name)


CurrentHero = Annotated[Hero, Depends(current_hero)]
