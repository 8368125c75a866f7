"""https://pygithub.readthedocs.io/en/stable/

distribution: PyGithub
verified: 2.10.0
"""

from github import Github as _Github
from github.GithubObject import CompletableGithubObject as _Object
from github.NamedUser import NamedUser as _NamedUser
from github.Organization import Organization as _Organization
from github.PaginatedList import PaginatedList as _Pages
from github.Repository import Repository as _Repository

class Installation(_Object):
    account: _NamedUser | _Organization
    suspended_by: _NamedUser
    def get_github_for_installation(self, *args, **kwargs) -> _Github: ...
    def get_repos(self, *args, **kwargs) -> _Pages[_Repository]: ...
