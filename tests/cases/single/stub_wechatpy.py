# why: parts of a WeChat client send a request for each call, and so does what an application derives from their base
from wechatpy import WeChatClient, WeChatOAuth
from wechatpy.client.api.base import BaseWeChatAPI
from wechatpy.enterprise import WeChatClient as WorkClient


class Desk(BaseWeChatAPI):
    def sync(self, cursor: str):
        return self._post("kf/sync_msg", data={"cursor": cursor})


class Event:
    client: WorkClient

    async def send(self, text: str):
        self.client.message.send_text("agent", "user", text)  # FAB204: 8, "self.client.message.send_text"
        Desk(self.client).sync("")  # FAB204: 8, "Desk.sync > self._post"


async def reply(client: WeChatClient, oauth: WeChatOAuth, code: str):
    with open("image.png", "rb") as file:  # FAB401: 9, "open()"
        uploaded = client.media.upload("image", file)  # FAB204: 19, "client.media.upload"
    client.media.get_url(uploaded["media_id"])
    client.jsapi.get_jsapi_signature("nonce", "ticket", 1, "https://example.org")
    client.fetch_access_token()  # FAB204: 4, "fetch_access_token"
    oauth.fetch_access_token(code)  # FAB204: 4, "fetch_access_token"
    return oauth.authorize_url
