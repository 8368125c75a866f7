"""https://gitpython.readthedocs.io/en/stable/reference.html#module-git.objects.blob

distribution: GitPython
verified: 3.2.1
"""

from git.objects.base import Object

class Blob(Object):
    path: str
