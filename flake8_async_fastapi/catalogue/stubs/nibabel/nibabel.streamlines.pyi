"""https://nipy.org/nibabel/api.html

distribution: nibabel
verified: 5.4.2
"""

from flake8_async_fastapi.catalogue import FAB602, blocks

@blocks(FAB602, unless={"lazy_load": True})
def load(fileobj, lazy_load: bool = False): ...
@blocks(FAB602)
def save(tractogram, filename, **kwargs) -> None: ...
