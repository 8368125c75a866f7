"""https://pexpect.readthedocs.io/en/stable/api/index.html

distribution: pexpect
verified: 4.9.0
"""

from flake8_async_fastapi.catalogue import FAB501, blocks
from pexpect.pty_spawn import spawn

@blocks(FAB501)
def run(*args, **kwargs): ...
