# why: the asynchronous client of Supabase has the same queries, of which execute() is awaited
from supabase import Client, acreate_client, create_client

db = create_client("a", "b")


async def queries(client: Client, user: str):
    db.table("notes").select("*").eq("user", user).execute()  # FAB204: 4, "await query.execute()"
    query = client.table("notes").select("*")
    query.execute()  # FAB204: 4, "supabase.AsyncClient"
    db.storage.list_buckets()  # FAB204: 4, "await client.storage.list_buckets(...)"
    db.storage.from_("pictures").upload("a", b"")  # FAB204: 4, "await client.storage.from_(...).upload(...)"
    db.auth.get_user("token")  # FAB204: 4, "await client.auth.get_user(...)"


async def right(user: str):
    client = await acreate_client("a", "b")
    return await client.table("notes").select("*").eq("user", user).execute()
