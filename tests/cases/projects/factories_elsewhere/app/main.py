from app import make
from app.make import client, session


async def use():
    client().get("u")  # FAB201: 4, "get"
    db = await session()
    db.commit()  # FAB302: 4, "commit"
    make.choose("http").get("u")  # FAB201: 4, "get"
    await make.asynchronous().get("u")
    sync, other = make.pair()
    sync.get("u")  # FAB201: 4, "get"
    await other.get("u")
