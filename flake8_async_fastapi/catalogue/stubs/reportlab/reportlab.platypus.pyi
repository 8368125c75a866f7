"""https://docs.reportlab.com/reportlab/userguide/ch5_platypus/

distribution: reportlab
verified: 4.4.5
"""

from flake8_async_fastapi.catalogue import FAB602, blocks

class BaseDocTemplate:
    @blocks(FAB602)
    def build(self, flowables, *args, **kwargs) -> None: ...
    @blocks(FAB602)
    def multiBuild(self, story, *args, **kwargs): ...

class SimpleDocTemplate(BaseDocTemplate): ...
