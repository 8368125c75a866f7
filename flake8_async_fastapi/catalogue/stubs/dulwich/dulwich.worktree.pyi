"""https://dulwich.readthedocs.io/

distribution: dulwich
verified: 1.2.21
"""

from flake8_async_fastapi.catalogue import FAB401, blocks

class WorkTree:
    @blocks(FAB401)
    def stage(self, fs_paths) -> None: ...
    @blocks(FAB401)
    def unstage(self, fs_paths) -> None: ...
    @blocks(FAB401)
    def commit(self, *args, **kwargs) -> bytes: ...
    @blocks(FAB401)
    def reset_index(self, *args, **kwargs) -> None: ...
