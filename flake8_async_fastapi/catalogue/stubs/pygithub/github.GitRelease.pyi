"""https://pygithub.readthedocs.io/en/stable/

distribution: PyGithub
verified: 2.10.0
"""

from flake8_async_fastapi.catalogue import FAB204, blocks
from github.GitReleaseAsset import GitReleaseAsset as _GitReleaseAsset
from github.GithubObject import CompletableGithubObject as _Object
from github.NamedUser import NamedUser as _NamedUser
from github.PaginatedList import PaginatedList as _Pages

class GitRelease(_Object):
    assets: list[_GitReleaseAsset]
    author: _NamedUser
    @blocks(FAB204)
    def delete_release(self, *args, **kwargs): ...
    @blocks(FAB204)
    def update_release(self, *args, **kwargs) -> GitRelease: ...
    @blocks(FAB204)
    def upload_asset(self, *args, **kwargs) -> _GitReleaseAsset: ...
    @blocks(FAB204)
    def upload_asset_from_memory(self, *args, **kwargs) -> _GitReleaseAsset: ...
    def get_assets(self, *args, **kwargs) -> _Pages[_GitReleaseAsset]: ...
