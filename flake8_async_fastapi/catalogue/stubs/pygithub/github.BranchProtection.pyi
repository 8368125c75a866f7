"""https://pygithub.readthedocs.io/en/stable/

distribution: PyGithub
verified: 2.10.0
"""

from github.GithubObject import CompletableGithubObject as _Object
from github.NamedUser import NamedUser as _NamedUser
from github.PaginatedList import PaginatedList as _Pages
from github.Team import Team as _Team

class BranchProtection(_Object):
    def get_user_push_restrictions(self, *args, **kwargs) -> _Pages[_NamedUser] | None: ...
    def get_team_push_restrictions(self, *args, **kwargs) -> _Pages[_Team] | None: ...
