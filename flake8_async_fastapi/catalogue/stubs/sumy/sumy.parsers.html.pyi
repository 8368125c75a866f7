"""https://github.com/miso-belica/sumy

distribution: sumy
verified: 0.13.0
"""

from typing import Self

from flake8_async_fastapi.catalogue import FAB201, FAB401, blocks

class HtmlParser:
    @classmethod
    @blocks(FAB201)
    def from_url(cls, url, tokenizer, *args, **kwargs) -> Self: ...
    @classmethod
    @blocks(FAB401)
    def from_file(cls, file_path, url, tokenizer) -> Self: ...
