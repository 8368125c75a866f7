# why: LaunchDarkly's client waits for its first flags unless it is told not to, and has them in memory then
import ldclient
from ldclient.client import LDClient
from ldclient.config import Config


async def start(config: Config):
    LDClient(config)  # FAB204: 4, "await client.start(...)"
    LDClient(config, 10)  # FAB204: 4, "LDClient()"


async def right(config: Config, context):
    LDClient(config, start_wait=0)
    client = ldclient.get()
    client.flush()
    return client.variation("flag", context, False)
