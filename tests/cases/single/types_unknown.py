# why: what has no known type is never reported, however it is named
from some.unknown.library import client, requests_like


async def unknown(session, db, redis):
    session.get("u")
    session.post("u")
    db.query(1).all()
    db.execute("select 1")
    db.commit()
    redis.get("k")
    client.get("u")
    requests_like.get("u")


async def attribute(request):
    request.app.state.db.execute("select 1")
    request.state.client.get("u")


async def result_of_unknown():
    thing = client()
    thing.execute().fetchall()
    for row in thing.iter():
        row.read()
