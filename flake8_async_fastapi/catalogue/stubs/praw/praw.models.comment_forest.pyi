"""https://praw.readthedocs.io/en/stable/

distribution: praw
verified: 8.0.3
install: praw asyncpraw
"""

from flake8_async_fastapi.catalogue import FAB204, blocks

class CommentForest:
    @blocks(FAB204)
    def replace_more(self, *args, **kwargs): ...
    def list(self): ...
