def save(db, name):
    db.execute(name)


async def save_async(db, name):
    db.execute(name)  # FAB302: 4, "execute"


async def mixed(client):
    client.get("u")


def untouched(db):
    db.execute("select 1")


async def nobody_calls(db):
    db.execute("select 1")
