"""https://docs.wechatpy.org/

distribution: wechatpy
verified: 1.8.18
install: wechatpy cryptography
"""

from flake8_async_fastapi.catalogue import FAB204, blocks

class WeChatOAuth:
    @blocks(FAB204)
    def check_access_token(self, openid=None, access_token=None): ...
    @blocks(FAB204)
    def fetch_access_token(self, code): ...
    @blocks(FAB204)
    def get_user_info(self, openid=None, access_token=None, lang="zh_CN"): ...
    @blocks(FAB204)
    def refresh_access_token(self, refresh_token): ...
