"""https://github.com/ahupp/python-magic

distribution: python-magic
verified: 0.4.27
skip: needs the library libmagic
"""

from flake8_async_fastapi.catalogue import FAB401, blocks

class Magic:
    @blocks(FAB401)
    def from_file(self, *args, **kwargs): ...
    def from_buffer(self, buf) -> str: ...

@blocks(FAB401)
def from_file(*args, **kwargs): ...
def from_buffer(buffer, mime=False) -> str: ...
