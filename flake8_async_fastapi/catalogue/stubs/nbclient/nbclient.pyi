"""https://nbclient.readthedocs.io/en/latest/reference/nbclient.html

distribution: nbclient
verified: 0.11.0
"""

from flake8_async_fastapi.catalogue import FAB501, blocks
from nbclient.client import NotebookClient

@blocks(FAB501)
def execute(*args, **kwargs): ...
