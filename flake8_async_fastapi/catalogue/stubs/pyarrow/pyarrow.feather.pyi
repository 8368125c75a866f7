"""https://arrow.apache.org/docs/python/api/formats.html#feather-files

distribution: pyarrow
verified: 22.0.0
"""

from flake8_async_fastapi.catalogue import FAB603, blocks

@blocks(FAB603)
def read_feather(source, *args, **kwargs): ...
@blocks(FAB603)
def read_table(source, *args, **kwargs): ...
@blocks(FAB603)
def write_feather(df, dest, *args, **kwargs) -> None: ...
