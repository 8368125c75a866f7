"""https://databricks-sdk-py.readthedocs.io/en/latest/

distribution: databricks-sdk
verified: 0.162.0
"""

from flake8_async_fastapi.catalogue import FAB204, blocks

class Config:
    @blocks(FAB204)
    def __init__(self, **kwargs) -> None: ...
    # A token that has run out is fetched again.
    @blocks(FAB204)
    def authenticate(self) -> dict[str, str]: ...
    @blocks(FAB204)
    def oauth_token(self): ...
