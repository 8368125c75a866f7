"""https://rapidai.github.io/RapidOCRDocs/

distribution: rapidocr-onnxruntime
verified: 1.2.3
skip: hundreds of megabytes
"""

from flake8_async_fastapi.catalogue import FAB604, blocks

class RapidOCR:
    # Loads the models.
    @blocks(FAB604)
    def __init__(self, *args, **kwargs) -> None: ...
    @blocks(FAB604)
    def __call__(self, img_content, *args, **kwargs): ...
