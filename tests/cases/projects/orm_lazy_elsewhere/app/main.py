from fastapi import Depends, FastAPI
from fastapi.concurrency import run_in_threadpool

from app import crud
from app.db import SessionDep
from app.deps import CurrentHero, current_hero, posted_hero
from app.models import Hero

app = FastAPI()


@app.get("/heroes/{hero_id}/team")
async def team(hero: CurrentHero):
    return hero.team  # FAB302: 11, "Hero.team"


@app.get("/heroes/{hero_id}/rivals")
async def rivals(hero: Hero = Depends(current_hero)):
    first = hero.rivals[0]
    return first.team  # FAB302: 11, "Hero.team"


@app.post("/heroes")
async def post(hero: Hero = Depends(posted_hero)):
    return hero.team


@app.post("/heroes/raw")
async def post_raw(hero: Hero):
    return hero.team


@app.get("/heroes/{hero_id}")
async def describe(hero_id: int, session: SessionDep):
    hero = await run_in_threadpool(crud.hero, session, hero_id)
    return hero.describe()  # FAB302: 11, "Hero.describe > Hero.team"


@app.get("/teams")
async def teams(session: SessionDep):
    found = await run_in_threadpool(crud.teams, session)
    return {team.name: team.size for team in found}  # FAB302: 23, "Team.size > Team.heroes"


@app.get("/teams/full")
async def full_teams(session: SessionDep):
    found = await run_in_threadpool(crud.full_teams, session)
    return {team.name: team.size for team in found}


@app.get("/named/{name}")
async def named(name: str, session: SessionDep):
    hero = crud.hero_named(session, name)  # FAB302: 11, "hero_named"
    return hero.team  # FAB302: 11, "Hero.team"
