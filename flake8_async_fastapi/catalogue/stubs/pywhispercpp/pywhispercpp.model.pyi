"""https://absadiki.github.io/pywhispercpp/

distribution: pywhispercpp
verified: 1.5.1
"""

from flake8_async_fastapi.catalogue import FAB604, blocks

class Segment:
    t0: int
    t1: int
    text: str

class Model:
    # Loads the model, downloads it the first time.
    @blocks(FAB604)
    def __init__(self, model="tiny", *args, **kwargs) -> None: ...
    @blocks(FAB604)
    def transcribe(self, media, *args, **kwargs) -> list[Segment]: ...
    @blocks(FAB604)
    def auto_detect_language(self, media, *args, **kwargs) -> tuple: ...
