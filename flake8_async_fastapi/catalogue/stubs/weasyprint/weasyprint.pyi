"""https://doc.courtbouillon.org/weasyprint/stable/api_reference.html

distribution: WeasyPrint
verified: 70.0
"""

from flake8_async_fastapi.catalogue import FAB602, blocks

class HTML:
    @blocks(FAB602)
    def write_pdf(self, *args, **kwargs) -> bytes: ...
    @blocks(FAB602)
    def render(self, *args, **kwargs): ...

class CSS: ...
