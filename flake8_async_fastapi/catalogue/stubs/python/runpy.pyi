"""https://docs.python.org/3/library/runpy.html

distribution: python
verified: 3.13
"""

from typing import Any

from flake8_async_fastapi.catalogue import FAB401, blocks

@blocks(FAB401)
def run_path(path_name, init_globals=None, run_name=None) -> dict[str, Any]: ...
