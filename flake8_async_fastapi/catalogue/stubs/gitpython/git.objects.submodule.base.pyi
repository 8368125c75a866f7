"""https://gitpython.readthedocs.io/en/stable/reference.html#module-git.objects.submodule.base

distribution: GitPython
verified: 3.2.1
"""

from flake8_async_fastapi.catalogue import FAB501, blocks

class Submodule:
    name: str
    @blocks(FAB501)
    def update(self, *args, **kwargs): ...
