"""https://pyav.org/docs/stable/api/container.html

distribution: av
verified: 16.0.1
"""

from typing import Literal, overload

from av.container import InputContainer, OutputContainer
from flake8_async_fastapi.catalogue import FAB602, blocks

@overload
@blocks(FAB602)
def open(file, mode: Literal["w"], *args, **kwargs) -> OutputContainer: ...
@overload
@blocks(FAB602)
def open(file, mode=None, *args, **kwargs) -> InputContainer: ...
