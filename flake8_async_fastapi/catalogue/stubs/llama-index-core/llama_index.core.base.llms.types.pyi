"""https://developers.llamaindex.ai/python/framework/

distribution: llama-index-core
verified: 0.14.25
"""

from typing import IO

from flake8_async_fastapi.catalogue import FAB201, blocks

# Each is of bytes, a file or an address, which is fetched with requests.
class ImageBlock:
    @blocks(FAB201)
    def resolve_image(self, as_base64: bool = False) -> IO[bytes]: ...

class AudioBlock:
    @blocks(FAB201)
    def resolve_audio(self, as_base64: bool = False) -> IO[bytes]: ...

class VideoBlock:
    @blocks(FAB201)
    def resolve_video(self, as_base64: bool = False) -> IO[bytes]: ...

class DocumentBlock:
    @blocks(FAB201)
    def resolve_document(self) -> IO[bytes]: ...
