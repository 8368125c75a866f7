"""https://pygithub.readthedocs.io/en/stable/

distribution: PyGithub
verified: 2.10.0
"""

from flake8_async_fastapi.catalogue import FAB204, blocks

class CompletableGithubObject:
    @blocks(FAB204)
    def update(self, *args, **kwargs) -> bool: ...
