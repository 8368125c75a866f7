"""https://pygithub.readthedocs.io/en/stable/

distribution: PyGithub
verified: 2.10.0
"""

from github.GithubObject import CompletableGithubObject as _Object
from github.NamedUser import NamedUser as _NamedUser
from github.Repository import Repository as _Repository

class PullRequestPart(_Object):
    repo: _Repository
    user: _NamedUser
