"""https://pymupdf.readthedocs.io/en/latest/pymupdf4llm/api.html

distribution: PyMuPDF
verified: 2.0
"""

from flake8_async_fastapi.catalogue import FAB602, blocks

@blocks(FAB602)
def to_markdown(doc, *args, **kwargs): ...
@blocks(FAB602)
def to_json(doc, *args, **kwargs): ...
@blocks(FAB602)
def to_text(doc, *args, **kwargs): ...
@blocks(FAB602)
def to_chunks(doc, *args, **kwargs): ...

class _Reader:
    @blocks(FAB602)
    def load_data(self, *args, **kwargs): ...

def LlamaMarkdownReader(*args, **kwargs) -> _Reader: ...
