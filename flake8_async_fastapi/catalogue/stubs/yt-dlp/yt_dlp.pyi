"""https://github.com/yt-dlp/yt-dlp#embedding-yt-dlp

distribution: yt-dlp
verified: 2026.10.26
"""

from typing import Self

from flake8_async_fastapi.catalogue import FAB201, blocks

class YoutubeDL:
    def __enter__(self) -> Self: ...
    @blocks(FAB201)
    def extract_info(self, *args, **kwargs): ...
    @blocks(FAB201)
    def download(self, *args, **kwargs): ...
    @blocks(FAB201)
    def download_with_info_file(self, *args, **kwargs): ...
    @blocks(FAB201)
    def process_ie_result(self, *args, **kwargs): ...
