"""https://docs.oracle.com/en-us/iaas/tools/python/latest/

distribution: oci
verified: 2.189.0
"""

from flake8_async_fastapi.catalogue import FAB204, blocks

class SecretsClient:
    def __init__(self, config, **kwargs) -> None: ...
    @blocks(FAB204)
    def get_secret_bundle(self, *args, **kwargs): ...
    @blocks(FAB204)
    def get_secret_bundle_by_name(self, *args, **kwargs): ...
    @blocks(FAB204)
    def list_secret_bundle_versions(self, *args, **kwargs): ...
