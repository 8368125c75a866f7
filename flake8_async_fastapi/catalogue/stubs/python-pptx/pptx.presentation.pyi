"""https://python-pptx.readthedocs.io/en/latest/

distribution: python-pptx
verified: 1.0.2
"""

from flake8_async_fastapi.catalogue import FAB602, blocks

class Presentation:
    @blocks(FAB602)
    def save(self, *args, **kwargs): ...
