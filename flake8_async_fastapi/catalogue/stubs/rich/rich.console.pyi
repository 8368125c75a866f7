"""https://rich.readthedocs.io/en/stable/console.html

distribution: rich
verified: 14.2.0
"""

from flake8_async_fastapi.catalogue import FAB105, blocks

class Console:
    def print(self, *objects, **kwargs) -> None: ...
    @blocks(FAB105)
    def input(self, prompt="", *, markup=True, emoji=True, password=False, stream=None) -> str: ...
