"""https://docs.wechatpy.org/

distribution: wechatpy
verified: 1.8.18
install: wechatpy cryptography
"""

from flake8_async_fastapi.catalogue import FAB204, blocks

class BaseWeChatAPI:
    """What an application derives its own part of a client from."""

    @blocks(FAB204)
    def _get(self, url, **kwargs): ...
    @blocks(FAB204)
    def _post(self, url, **kwargs): ...
