"""https://docs.cloud.google.com/python/docs/reference/bigquery/latest

distribution: google-cloud-bigquery
verified: 3.47.0
install: google-cloud-bigquery[pandas]
"""

from flake8_async_fastapi.catalogue import FAB301, blocks
from google.cloud.bigquery.table import RowIterator as _RowIterator

class QueryJob:
    job_id: str
    state: str
    @blocks(FAB301)
    def result(self, *args, **kwargs) -> _RowIterator: ...
    @blocks(FAB301)
    def to_dataframe(self, *args, **kwargs): ...
    @blocks(FAB301)
    def to_arrow(self, *args, **kwargs): ...
    @blocks(FAB301)
    def done(self, *args, **kwargs): ...
    @blocks(FAB301)
    def exists(self, *args, **kwargs): ...
    @blocks(FAB301)
    def reload(self, *args, **kwargs): ...
    @blocks(FAB301)
    def cancel(self, *args, **kwargs): ...
    @blocks(FAB301)
    def exception(self, *args, **kwargs): ...
