"""https://docs.unstructured.io/open-source/core-functionality/partitioning

distribution: unstructured
verified: 0.27.35
skip: hundreds of megabytes
"""

from flake8_async_fastapi.catalogue import FAB602, blocks

@blocks(FAB602)
def partition(*args, **kwargs): ...
