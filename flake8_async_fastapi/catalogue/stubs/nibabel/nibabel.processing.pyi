"""https://nipy.org/nibabel/api.html

distribution: nibabel
verified: 5.4.2
"""

from flake8_async_fastapi.catalogue import FAB603, blocks

@blocks(FAB603)
def conform(*args, **kwargs): ...
@blocks(FAB603)
def resample_from_to(*args, **kwargs): ...
@blocks(FAB603)
def resample_to_output(*args, **kwargs): ...
@blocks(FAB603)
def smooth_image(*args, **kwargs): ...
