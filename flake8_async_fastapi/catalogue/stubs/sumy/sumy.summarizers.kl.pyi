"""https://github.com/miso-belica/sumy

distribution: sumy
verified: 0.13.0
"""

from flake8_async_fastapi.catalogue import FAB603, blocks

class KLSummarizer:
    @blocks(FAB603)
    def __call__(self, document, sentences_count) -> tuple: ...
