"""https://discordpy.readthedocs.io/en/stable/api.html

distribution: discord.py
verified: 2.7.1
"""

import os
from typing import overload

from flake8_async_fastapi.catalogue import FAB401, blocks

class File:
    # Opens what is given by its path.
    @overload
    @blocks(FAB401)
    def __init__(self, fp: str | os.PathLike, filename=None, **kwargs) -> None: ...
    @overload
    def __init__(self, fp, filename=None, **kwargs) -> None: ...
