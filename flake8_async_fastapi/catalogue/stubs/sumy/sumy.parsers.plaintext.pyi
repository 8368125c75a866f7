"""https://github.com/miso-belica/sumy

distribution: sumy
verified: 0.13.0
"""

from typing import Self

from flake8_async_fastapi.catalogue import FAB401, blocks

class PlaintextParser:
    @classmethod
    @blocks(FAB401)
    def from_file(cls, file_path, tokenizer) -> Self: ...
