"""https://www.pygit2.org/

distribution: pygit2
verified: 1.21.0
"""

from flake8_async_fastapi.catalogue import FAB401, FAB501, blocks
from pygit2.index import Index
from pygit2.remotes import Remote
from pygit2.repository import Repository

@blocks(FAB501)
def clone_repository(*args, **kwargs) -> Repository: ...
@blocks(FAB401)
def init_repository(*args, **kwargs) -> Repository: ...
