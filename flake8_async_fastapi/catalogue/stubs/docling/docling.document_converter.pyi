"""https://docling-project.github.io/docling/

distribution: docling
verified: 2.143.0
skip: needs torch, several gigabytes
"""

from flake8_async_fastapi.catalogue import FAB602, blocks

class DocumentConverter:
    @blocks(FAB602)
    def convert(self, *args, **kwargs): ...
    @blocks(FAB602)
    def convert_all(self, *args, **kwargs): ...
    @blocks(FAB602)
    def convert_string(self, *args, **kwargs): ...
