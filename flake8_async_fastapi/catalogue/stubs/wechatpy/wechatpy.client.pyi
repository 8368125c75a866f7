"""https://docs.wechatpy.org/

distribution: wechatpy
verified: 1.8.18
install: wechatpy cryptography
"""

from wechatpy.client.base import BaseWeChatClient, _Api

class WeChatClient(BaseWeChatClient):
    card: _Api
    cloud: _Api
    customservice: _Api
    datacube: _Api
    device: _Api
    group: _Api
    invoice: _Api
    jsapi: _Api
    marketing: _Api
    material: _Api
    media: _Api
    menu: _Api
    merchant: _Api
    message: _Api
    misc: _Api
    poi: _Api
    qrcode: _Api
    scan: _Api
    semantic: _Api
    shakearound: _Api
    tag: _Api
    template: _Api
    user: _Api
    wifi: _Api
    wxa: _Api

class WeChatComponentClient(WeChatClient): ...
