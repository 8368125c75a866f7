# why: each method of Svix's client is a request, a webhook's signature is verified in memory
from svix import MessageIn, Svix, SvixAsync, Webhook

svix = Svix("t")


async def send(message: MessageIn):
    svix.message.create("app", message)  # FAB204: 4, "await svix.message.create(...)"
    svix.endpoint.transformation.get("app", "e")  # FAB204: 4, "await svix.endpoint.transformation.get(...)"
    svix.application.list()  # FAB204: 4, "await svix.application.list(...)"


async def right(message: MessageIn, payload: bytes, headers: dict):
    await SvixAsync("t").message.create("app", message)
    return Webhook("whsec").verify(payload, headers)
