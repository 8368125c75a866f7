"""https://gitpython.readthedocs.io/en/stable/reference.html#module-git.objects.base

distribution: GitPython
verified: 3.2.1
"""

from flake8_async_fastapi.catalogue import FAB501, blocks

class Object:
    hexsha: str
    # A process of git hands over the contents.
    @property
    @blocks(FAB501)
    def data_stream(self): ...
    @blocks(FAB501)
    def stream_data(self, ostream): ...
