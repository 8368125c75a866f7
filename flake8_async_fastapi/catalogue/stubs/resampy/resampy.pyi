"""https://resampy.readthedocs.io/en/stable/api.html

distribution: resampy
verified: 0.4.3
"""

from flake8_async_fastapi.catalogue import FAB602, blocks

@blocks(FAB602)
def resample(x, sr_orig, sr_new, *args, **kwargs): ...
@blocks(FAB602)
def resample_nu(x, sr_orig, t_out, *args, **kwargs): ...
