"""https://gitpython.readthedocs.io/en/stable/reference.html#module-git.refs.head

distribution: GitPython
verified: 3.2.1
"""

from flake8_async_fastapi.catalogue import FAB401, FAB501, blocks
from git.objects.commit import Commit

class HEAD:
    commit: Commit
    @blocks(FAB501)
    def reset(self, *args, **kwargs): ...

class Head:
    commit: Commit
    @blocks(FAB501)
    def checkout(self, force=False, **kwargs): ...
    @blocks(FAB501)
    def rename(self, new_path, force=False): ...
    # Rewrites the configuration of the repository.
    @blocks(FAB401)
    def set_tracking_branch(self, remote_reference) -> Head: ...
