"""https://docs.wechatpy.org/

distribution: wechatpy
verified: 1.8.18
install: wechatpy cryptography
"""

from wechatpy.client.base import BaseWeChatClient, _Api

class WeChatClient(BaseWeChatClient):
    OA: _Api
    agent: _Api
    appchat: _Api
    batch: _Api
    calendar: _Api
    chat: _Api
    department: _Api
    external_contact: _Api
    external_contact_group_chat: _Api
    jsapi: _Api
    material: _Api
    media: _Api
    menu: _Api
    message: _Api
    misc: _Api
    oauth: _Api
    schedule: _Api
    service: _Api
    shakearound: _Api
    tag: _Api
    user: _Api
