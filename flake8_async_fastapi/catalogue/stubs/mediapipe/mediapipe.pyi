"""https://ai.google.dev/edge/mediapipe/solutions/guide

distribution: mediapipe
verified: 1.2.3
"""

from typing import Self

from flake8_async_fastapi.catalogue import FAB602, FAB604, blocks
from mediapipe.tasks import python as tasks

class _Solution:
    # Reads its models.
    @blocks(FAB604)
    def __init__(self, *args, **kwargs) -> None: ...
    def __enter__(self) -> Self: ...
    @blocks(FAB604)
    def process(self, *args, **kwargs): ...

class Image:
    @classmethod
    @blocks(FAB602)
    def create_from_file(cls, file_name) -> Self: ...
