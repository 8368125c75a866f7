"""https://pdfminersix.readthedocs.io/en/latest/reference/highlevel.html

distribution: pdfminer.six
verified: 20260107
"""

from collections.abc import Iterator

from flake8_async_fastapi.catalogue import FAB602, blocks

class _Pages:
    @blocks(FAB602)
    def __iter__(self) -> Iterator[object]: ...
    @blocks(FAB602)
    def __next__(self): ...

@blocks(FAB602)
def extract_text(pdf_file, *args, **kwargs) -> str: ...
@blocks(FAB602)
def extract_text_to_fp(inf, outfp, *args, **kwargs) -> None: ...
def extract_pages(pdf_file, *args, **kwargs) -> _Pages: ...
