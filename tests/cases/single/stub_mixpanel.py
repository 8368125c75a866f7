# why: Mixpanel sends each event where it is tracked, unless its consumer collects them or is the project's
from mixpanel import BufferedConsumer, Consumer, Mixpanel

mixpanel = Mixpanel("t")
explicit = Mixpanel("t", consumer=Consumer(api_host="api-eu.mixpanel.com"))
buffer = BufferedConsumer()
collecting = Mixpanel("t", consumer=buffer)


class Queued:
    def send(self, endpoint, json_message, api_key=None, api_secret=None):
        print(endpoint)


queued = Mixpanel("t", Queued())


async def track(user: str):
    mixpanel.track(user, "seen")  # FAB204: 4, "track()"
    explicit.people_set(user, {})  # FAB204: 4, "people_set()"
    buffer.flush()  # FAB204: 4, "mixpanel.BufferedConsumer.flush()"


async def right(user: str):
    collecting.track(user, "seen")
    queued.track(user, "seen")
