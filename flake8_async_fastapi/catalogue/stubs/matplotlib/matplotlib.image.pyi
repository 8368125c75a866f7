"""https://matplotlib.org/stable/api/image_api.html

distribution: matplotlib
verified: 3.10.8
"""

from flake8_async_fastapi.catalogue import FAB602, blocks

@blocks(FAB602)
def imread(fname, format=None): ...
@blocks(FAB602)
def imsave(fname, arr, **kwargs) -> None: ...
