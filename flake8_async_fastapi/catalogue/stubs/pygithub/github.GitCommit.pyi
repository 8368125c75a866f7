"""https://pygithub.readthedocs.io/en/stable/

distribution: PyGithub
verified: 2.10.0
"""

from github.GithubObject import CompletableGithubObject as _Object

class GitCommit(_Object):
    parents: list[GitCommit]
