# why: SurrealDB over a websocket connects on entering, over HTTP with each request; commands of surreal-commands are rows in it
from surreal_commands import command_service, get_command_status, submit_command, wait_for_command_sync
from surrealdb import AsyncSurreal, Surreal


async def socket():
    with Surreal("ws://localhost:8000/rpc") as db:  # FAB303: 9, "async with surrealdb.AsyncSurreal(...) as db"
        db.signin({"username": "root"})  # FAB303: 8, "await db.signin(...)"
        db.use("a", "b")  # FAB303: 8, "AsyncWsSurrealConnection"
        db.let("name", 1)  # FAB303: 8, "let"
        return db.query("SELECT * FROM note")  # FAB303: 15, "await db.query(...)"


async def http():
    with Surreal("http://localhost:8000") as db:
        db.let("name", 1)
        db.create("note", {})  # FAB303: 8, "AsyncHttpSurrealConnection"


async def anywhere(url: str):
    db = Surreal(url)
    db.upsert("note", {})  # FAB303: 4, "await db.upsert(...)"
    async with AsyncSurreal(url) as other:
        await other.use("a", "b")
        return await other.query("SELECT * FROM note")


async def transactions(db=Surreal("ws://localhost")):
    session = db.new_session()  # FAB303: 14, "await db.new_session()"
    transaction = session.begin_transaction()  # FAB303: 18, "begin_transaction"
    transaction.commit()  # FAB303: 4, "AsyncSurrealTransaction"


async def commands():
    command = submit_command("a", "b", {})  # FAB206: 14, "surreal_commands.submit_command"
    wait_for_command_sync(command)  # FAB104: 4, "surreal_commands.wait_for_command_sync"
    await command_service.submit_command(None)
    return await get_command_status(command)
