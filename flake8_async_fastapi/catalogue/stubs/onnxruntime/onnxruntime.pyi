"""https://onnxruntime.ai/docs/api/python/api_summary.html

distribution: onnxruntime
verified: 1.31.1
skip: hundreds of megabytes
"""

from flake8_async_fastapi.catalogue import FAB604, blocks

class InferenceSession:
    @blocks(FAB604)
    def __init__(self, *args, **kwargs) -> None: ...
    @blocks(FAB604)
    def run(self, *args, **kwargs): ...
    @blocks(FAB604)
    def run_with_iobinding(self, *args, **kwargs) -> None: ...
