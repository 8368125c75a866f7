"""https://docs.scipy.org/doc/scipy/reference/index.html

distribution: scipy
verified: 1.18.1
"""

from flake8_async_fastapi.catalogue import FAB603, blocks

@blocks(FAB603)
def eigs(*args, **kwargs): ...
@blocks(FAB603)
def eigsh(*args, **kwargs): ...
@blocks(FAB603)
def svds(*args, **kwargs): ...
