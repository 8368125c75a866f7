"""https://docs.cloud.google.com/python/docs/reference/bigtable/latest

distribution: google-cloud-bigtable
verified: 2.50.2
"""

from flake8_async_fastapi.catalogue import FAB303, blocks

# `set_cell` and `delete` are noted until the commit.
class DirectRow:
    @blocks(FAB303, use="await table.mutate_row(...) with google.cloud.bigtable.data.TableAsync")
    def commit(self): ...
