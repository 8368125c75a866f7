"""https://pygithub.readthedocs.io/en/stable/

distribution: PyGithub
verified: 2.10.0
"""

from github.GithubObject import CompletableGithubObject as _Object
from github.NamedUser import NamedUser as _NamedUser
from github.Organization import Organization as _Organization
from github.Repository import Repository as _Repository

class Invitation(_Object):
    invitee: _NamedUser | _Organization
    inviter: _NamedUser | _Organization
    repository: _Repository
