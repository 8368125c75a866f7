"""https://github.com/deepinsight/insightface/tree/master/python-package

distribution: insightface
verified: 2.1
skip: hundreds of megabytes
"""

from flake8_async_fastapi.catalogue import FAB604, blocks

class FaceAnalysis:
    # Downloads and loads the models.
    @blocks(FAB604)
    def __init__(self, *args, **kwargs) -> None: ...
    def prepare(self, *args, **kwargs) -> None: ...
    @blocks(FAB604)
    def get(self, *args, **kwargs) -> list: ...
