"""https://psutil.readthedocs.io/en/latest/

distribution: psutil
verified: 7.2.2
"""

from flake8_async_fastapi.catalogue import FAB101, blocks

@blocks(FAB101)
def wait_procs(procs, timeout=None, callback=None) -> tuple: ...
