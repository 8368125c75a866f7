"""https://github.com/microsoft/markitdown

distribution: markitdown
verified: 0.1.8
"""

from flake8_async_fastapi.catalogue import FAB602, FAB604, blocks

class MarkItDown:
    # Loads the model of magika, plugins and converters or not.
    @blocks(FAB604)
    def __init__(self, *args, **kwargs) -> None: ...
    @blocks(FAB602)
    def convert(self, *args, **kwargs): ...
    @blocks(FAB602)
    def convert_local(self, *args, **kwargs): ...
    @blocks(FAB602)
    def convert_stream(self, *args, **kwargs): ...
    @blocks(FAB602)
    def convert_uri(self, *args, **kwargs): ...
    @blocks(FAB602)
    def convert_url(self, *args, **kwargs): ...
    @blocks(FAB602)
    def convert_response(self, *args, **kwargs): ...
