"""https://pygithub.readthedocs.io/en/stable/

distribution: PyGithub
verified: 2.10.0
"""

from github.Commit import Commit as _Commit
from github.GithubObject import CompletableGithubObject as _Object

class Tag(_Object):
    commit: _Commit
