# why: every method of tmdbsimple and of tvdb_v4_official is a request; the first of tvdb's is logging in when the client is made
import tmdbsimple
import tvdb_v4_official
from fastapi import FastAPI
from tmdbsimple import TV, Search, Trending, TV_Seasons

tvdb = tvdb_v4_official.TVDB("key")
app = FastAPI()


@app.get("/trending")
async def trending():
    return Trending(media_type="tv").info(language="en")  # FAB204: 11, "Trending.info"


@app.get("/search")
async def search(q: str):
    return Search().tv(page=1, query=q), tvdb.search(q)  # FAB204: 11, "Search.tv" | FAB204: 41, "TVDB.search"


@app.get("/shows/{number}")
async def show(number: int):
    TV(number).external_ids()  # FAB204: 4, "TV.external_ids"
    TV_Seasons(number, 1).info()  # FAB204: 4, "TV_Seasons.info"
    tmdbsimple.Movies(number).info()  # FAB204: 4, "Movies.info"
    links = tvdb.get_req_links()
    return links, tvdb.get_series_extended(number)  # FAB204: 18, "TVDB.get_series_extended"


@app.get("/client")
async def client(key: str):
    return tvdb_v4_official.TVDB(key)  # FAB204: 11, "TVDB"
