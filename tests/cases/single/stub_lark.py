# why: calls of Lark's client send a request; each has a coroutine of the same name with an a in front
import lark_oapi
from lark_oapi.api.im.v1 import CreateMessageRequest


class Bot:
    def __init__(self, app_id: str, app_secret: str):
        self.client = lark_oapi.Client.builder().app_id(app_id).app_secret(app_secret).timeout(3).build()

    async def send(self, request: CreateMessageRequest):
        self.client.im.v1.message.create(request)  # FAB204: 8, "self.client.im.v1.message.create"
        return await self.client.im.v1.message.acreate(request)


async def other(client: lark_oapi.Client, request):
    client.contact.v3.user.get(request)  # FAB204: 4, "client.contact.v3.user.get"
    client.request(request)  # FAB204: 4, 'use "await client.arequest(...)"'
    await client.arequest(request)
    await client.contact.v3.user.aget(request)
