"""https://pygithub.readthedocs.io/en/stable/

distribution: PyGithub
verified: 2.10.0
"""

from github.GitCommit import GitCommit as _GitCommit
from github.GithubObject import CompletableGithubObject as _Object
from github.Repository import Repository as _Repository

class ContentFile(_Object):
    commit: _GitCommit
    repository: _Repository
