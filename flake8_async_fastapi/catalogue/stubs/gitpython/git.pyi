"""https://gitpython.readthedocs.io/en/stable/reference.html

distribution: GitPython
verified: 3.2.1
"""

from git.cmd import Git
from git.remote import Remote
from git.repo.base import Repo

