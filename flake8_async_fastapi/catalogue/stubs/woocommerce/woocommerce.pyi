"""https://woocommerce.github.io/woocommerce-rest-api-docs/

distribution: woocommerce
verified: 3.0.0
"""

from flake8_async_fastapi.catalogue import FAB204, blocks

class API:
    def __init__(self, *args, **kwargs) -> None: ...
    @blocks(FAB204)
    def get(self, *args, **kwargs): ...
    @blocks(FAB204)
    def post(self, *args, **kwargs): ...
    @blocks(FAB204)
    def put(self, *args, **kwargs): ...
    @blocks(FAB204)
    def delete(self, *args, **kwargs): ...
    @blocks(FAB204)
    def options(self, *args, **kwargs): ...
