"""https://github.com/jborean93/smbprotocol

distribution: smbprotocol
verified: 1.17.0
"""

from flake8_async_fastapi.catalogue import FAB202, blocks

@blocks(FAB202)
def copy(*args, **kwargs): ...
@blocks(FAB202)
def copy2(*args, **kwargs): ...
@blocks(FAB202)
def copyfile(*args, **kwargs): ...
@blocks(FAB202)
def copytree(*args, **kwargs): ...
@blocks(FAB202)
def rmtree(*args, **kwargs): ...
