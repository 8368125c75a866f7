"""https://arrow.apache.org/docs/python/api/formats.html#csv-files

distribution: pyarrow
verified: 22.0.0
"""

from flake8_async_fastapi.catalogue import FAB603, blocks

@blocks(FAB603)
def read_csv(input_file, *args, **kwargs): ...
@blocks(FAB603)
def write_csv(data, output_file, *args, **kwargs) -> None: ...
