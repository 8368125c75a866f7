# why: the services of PocketBase's client send a request for each call, what they are made of does not
from pocketbase import PocketBase

client = PocketBase("http://localhost:8090")


async def ask(name: str, password: str):
    client.collection("users").auth_with_password(name, password)  # FAB303: 4, "auth_with_password()"
    records = client.collection("a")
    records.get_list(1, 20)  # FAB303: 4, "get_list()"
    records.create({})  # FAB303: 4, "create()"
    client.health.check()  # FAB303: 4, "check()"
    batch = client.create_batch()
    batch.collection("a").create({})
    batch.send()  # FAB303: 4, "send()"


async def right(record):
    client.auth_store.clear()
    return client.files.get_url(record, "a.png"), client.filter("a = {:a}", {"a": 1})
