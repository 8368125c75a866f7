"""https://docs.unstructured.io/open-source/core-functionality/partitioning

distribution: unstructured
verified: 0.27.35
"""

from flake8_async_fastapi.catalogue import FAB602, blocks

@blocks(FAB602)
def partition_pdf(*args, **kwargs): ...
