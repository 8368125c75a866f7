"""https://docs.python-arango.com/en/main/

distribution: python-arango
verified: 8.3.7
"""

from flake8_async_fastapi.catalogue import FAB303, blocks

class AQL:
    @blocks(FAB303)
    def execute(self, *args, **kwargs): ...
    @blocks(FAB303)
    def explain(self, *args, **kwargs): ...
    @blocks(FAB303)
    def validate(self, *args, **kwargs): ...
