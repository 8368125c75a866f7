"""https://pygithub.readthedocs.io/en/stable/

distribution: PyGithub
verified: 2.10.0
"""

from github.Commit import Commit as _Commit
from github.GithubObject import CompletableGithubObject as _Object
from github.PaginatedList import PaginatedList as _Pages

class Comparison(_Object):
    base_commit: _Commit
    merge_base_commit: _Commit
    def get_commits(self, *args, **kwargs) -> _Pages[_Commit]: ...
