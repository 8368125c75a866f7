"""https://github.com/aliyun/aliyun-openapi-python-sdk

distribution: aliyun-python-sdk-core
verified: 2.16.1
"""

from flake8_async_fastapi.catalogue import FAB204, blocks

class AcsClient:
    @blocks(FAB204)
    def do_action_with_exception(self, *args, **kwargs): ...
    @blocks(FAB204)
    def do_action(self, *args, **kwargs): ...
