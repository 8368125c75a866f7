"""https://pygithub.readthedocs.io/en/stable/

distribution: PyGithub
verified: 2.10.0
"""

from flake8_async_fastapi.catalogue import FAB204, blocks
from github.GitCommit import GitCommit as _GitCommit
from github.GithubObject import CompletableGithubObject as _Object
from github.Repository import Repository as _Repository

class ContentFile(_Object):
    commit: _GitCommit
    repository: _Repository

# A file in a listing comes without its content: the first to ask for that sends a request.
class _Listed(ContentFile):
    @property
    @blocks(FAB204)
    def content(self) -> str: ...
    @property
    @blocks(FAB204)
    def decoded_content(self) -> bytes: ...
    @property
    @blocks(FAB204)
    def encoding(self) -> str: ...
