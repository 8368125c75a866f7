"""https://praw.readthedocs.io/en/stable/

distribution: praw
verified: 8.0.3
install: praw asyncpraw
"""

from typing import Self

from praw.models import Comment as _Comment, Submission as _Submission, Subreddit as _Subreddit

class _SubredditHelper:
    def __call__(self, display_name) -> _Subreddit: ...

class Reddit:
    def __init__(self, *args, **kwargs) -> None: ...
    def __enter__(self) -> Self: ...
    # Lazy: an attribute of what it returns sends the request.
    subreddit: _SubredditHelper
    def submission(self, *args, **kwargs) -> _Submission: ...
    def comment(self, *args, **kwargs) -> _Comment: ...
