"""https://pygithub.readthedocs.io/en/stable/

distribution: PyGithub
verified: 2.10.0
"""

from flake8_async_fastapi.catalogue import FAB204, blocks
from github.GithubObject import CompletableGithubObject as _Object
from github.NamedUser import NamedUser as _NamedUser

class GitReleaseAsset(_Object):
    uploader: _NamedUser
    @blocks(FAB204)
    def delete_asset(self, *args, **kwargs): ...
    @blocks(FAB204)
    def download_asset(self, *args, **kwargs): ...
    @blocks(FAB204)
    def update_asset(self, *args, **kwargs) -> GitReleaseAsset: ...
