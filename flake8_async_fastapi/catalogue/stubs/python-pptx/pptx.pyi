"""https://python-pptx.readthedocs.io/en/latest/

distribution: python-pptx
verified: 1.0.2
"""

from flake8_async_fastapi.catalogue import FAB602, blocks
from pptx.presentation import Presentation as _Presentation

@blocks(FAB602)
def Presentation(*args, **kwargs) -> _Presentation: ...
