"""https://docs.scipy.org/doc/scipy/reference/index.html

distribution: scipy
verified: 1.18.1
"""

from flake8_async_fastapi.catalogue import FAB603, blocks

@blocks(FAB603)
def solve_ivp(*args, **kwargs): ...
@blocks(FAB603)
def solve_bvp(*args, **kwargs): ...
