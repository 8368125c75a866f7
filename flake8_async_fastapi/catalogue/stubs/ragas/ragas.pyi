"""https://docs.ragas.io/en/stable/references/

distribution: ragas
verified: 0.4.3
install: langchain-community<0.4
skip: hundreds of megabytes
"""

from flake8_async_fastapi.catalogue import FAB205, blocks

@blocks(FAB205, use="ragas.aevaluate")
def evaluate(*args, **kwargs): ...
async def aevaluate(*args, **kwargs): ...
