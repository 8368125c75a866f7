"""https://papermill.readthedocs.io/en/latest/reference/papermill.html

distribution: papermill
verified: 2.7.0
"""

from flake8_async_fastapi.catalogue import FAB501, blocks

@blocks(FAB501)
def execute_notebook(*args, **kwargs): ...
