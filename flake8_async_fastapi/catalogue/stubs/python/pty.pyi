"""https://docs.python.org/3/library/pty.html

distribution: python
verified: 3.13
"""

from flake8_async_fastapi.catalogue import FAB501, blocks

@blocks(FAB501)
def spawn(argv, master_read=None, stdin_read=None) -> int: ...
