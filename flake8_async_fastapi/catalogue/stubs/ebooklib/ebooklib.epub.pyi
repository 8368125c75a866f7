"""https://docs.sourcefabric.org/projects/ebooklib/en/latest/

distribution: EbookLib
verified: 0.20
"""

from flake8_async_fastapi.catalogue import FAB602, blocks

class EpubBook: ...

@blocks(FAB602)
def read_epub(name, options=None) -> EpubBook: ...
@blocks(FAB602)
def write_epub(name, book, options=None): ...
