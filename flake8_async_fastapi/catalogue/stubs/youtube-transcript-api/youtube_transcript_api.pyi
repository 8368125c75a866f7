"""https://github.com/jdepoix/youtube-transcript-api

distribution: youtube-transcript-api
verified: 1.2.5
"""

from flake8_async_fastapi.catalogue import FAB201, blocks

class YouTubeTranscriptApi:
    @blocks(FAB201)
    def fetch(self, *args, **kwargs): ...
    @blocks(FAB201)
    def list(self, *args, **kwargs): ...
