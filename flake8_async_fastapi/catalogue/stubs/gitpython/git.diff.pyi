"""https://gitpython.readthedocs.io/en/stable/reference.html#module-git.diff

distribution: GitPython
verified: 3.2.1
"""

from flake8_async_fastapi.catalogue import FAB501, blocks

# Of two commits, or of a commit and the files: git compares them, in a process.
class Diffable:
    @blocks(FAB501)
    def diff(self, *args, **kwargs): ...
