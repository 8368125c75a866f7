"""https://github.com/aliyun/alibabacloud-oss-python-sdk-v2

distribution: alibabacloud-oss-v2
verified: 1.4.1
install: alibabacloud-oss-v2 aiohttp
"""

class AsyncClient:
    def __init__(self, config, **kwargs) -> None: ...
