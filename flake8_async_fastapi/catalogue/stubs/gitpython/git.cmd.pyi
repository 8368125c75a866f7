"""https://gitpython.readthedocs.io/en/stable/reference.html#module-git.cmd

distribution: GitPython
verified: 3.2.1
"""

from flake8_async_fastapi.catalogue import FAB501, blocks

class _Command:
    @blocks(FAB501)
    def __call__(self, *args, **kwargs) -> str: ...

# Every attribute is a git subcommand.
class Git:
    @blocks(FAB501)
    def execute(self, *args, **kwargs): ...
    def __getattr__(self, name) -> _Command: ...
