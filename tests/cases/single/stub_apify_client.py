# why: making Apify's clients of actors, runs and datasets asks nobody, their methods do
from apify_client import ApifyClient, ApifyClientAsync

client = ApifyClient("t")


async def ask(name: str):
    run = client.actor(name).call(run_input={})  # FAB204: 10, "await client.actor(...).call(...)"
    for item in client.dataset(name).iterate_items():  # FAB204: 16, "iterating"
        print(item)
    client.dataset(name).list_items()  # FAB204: 4, "await client.dataset(...).list_items()"
    client.run(name).wait_for_finish()  # FAB204: 4, "await client.run(...).wait_for_finish()"
    client.run(name).dataset().push_items([])  # FAB204: 4, "push_items(...)"
    client.key_value_store(name).get_record("OUTPUT")  # FAB204: 4, "get_record(...)"
    with client.key_value_store(name).stream_record("OUTPUT") as record:  # FAB204: 9, "with stream_record()"
        print(record)
    return run


async def right(name: str):
    await ApifyClientAsync("t").actor(name).call(run_input={})
    return client.actor(name).last_run(), client.dataset(name).iterate_items()
