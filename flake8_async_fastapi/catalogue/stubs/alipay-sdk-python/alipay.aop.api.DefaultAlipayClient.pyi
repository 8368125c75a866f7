"""https://github.com/alipay/alipay-sdk-python-all

distribution: alipay-sdk-python
verified: 3.7.1411
"""

from flake8_async_fastapi.catalogue import FAB204, blocks

class DefaultAlipayClient:
    def __init__(self, alipay_client_config, logger=None) -> None: ...
    @blocks(FAB204)
    def execute(self, request): ...
    # These only sign: the buyer's browser or app sends the request.
    def page_execute(self, request, http_method="POST") -> str: ...
    def sdk_execute(self, request) -> str: ...
