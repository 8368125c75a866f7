# why: groups of commands and scripts of the fork of redis are no commands themselves
import valkey

client = valkey.Valkey()


async def ask(name: str):
    client.json().get(name)  # FAB304: 4, "use valkey.asyncio.Valkey"
    script = client.register_script("return 1")
    script()  # FAB304: 4, "await script(...)"
    return client.ft("i")
