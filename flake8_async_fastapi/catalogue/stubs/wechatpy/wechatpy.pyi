"""https://docs.wechatpy.org/

distribution: wechatpy
verified: 1.8.18
install: wechatpy cryptography
"""

from wechatpy.client import WeChatClient
from wechatpy.oauth import WeChatOAuth
