"""https://www.pygit2.org/index_file.html

distribution: pygit2
verified: 1.21.0
"""

from flake8_async_fastapi.catalogue import FAB401, blocks

class Index:
    @blocks(FAB401)
    def add_all(self, *args, **kwargs): ...
    @blocks(FAB401)
    def write(self, *args, **kwargs): ...
    @blocks(FAB401)
    def write_tree(self, *args, **kwargs): ...
    @blocks(FAB401)
    def diff_to_workdir(self, *args, **kwargs): ...
