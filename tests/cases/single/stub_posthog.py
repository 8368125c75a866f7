# why: PostHog's client queues events, but waits where it is flushed and where a flag is asked for
import posthog
from posthog import Posthog
from posthog.client import Client


async def use(client: Client):
    own = Posthog("key", host="https://app")
    own.capture("event", distinct_id="a")
    own.flush()  # FAB204: 4, "await own.flush()"
    own.get_feature_flag("f", "a", only_evaluate_locally=True)
    own.feature_enabled("f", "a")  # FAB204: 4, "feature_enabled"
    client.shutdown()  # FAB204: 4, "shutdown"
    posthog.capture("event", distinct_id="a")
    posthog.flush()  # FAB204: 4, "posthog.flush"
