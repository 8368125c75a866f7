"""https://gitpython.readthedocs.io/en/stable/reference.html

distribution: GitPython
verified: 3.2.1
"""

from git.cmd import Git
from git.index.base import IndexFile
from git.objects.blob import Blob
from git.objects.commit import Commit
from git.objects.submodule.base import Submodule
from git.objects.tree import Tree
from git.refs.head import HEAD, Head
from git.remote import Remote
from git.repo.base import Repo

