"""https://arrow.apache.org/docs/python/api/formats.html#json-files

distribution: pyarrow
verified: 22.0.0
"""

from flake8_async_fastapi.catalogue import FAB603, blocks

@blocks(FAB603)
def read_json(input_file, *args, **kwargs): ...
