"""https://nbconvert.readthedocs.io/en/latest/api/exporters.html

distribution: nbconvert
verified: 7.17.2
"""

from flake8_async_fastapi.catalogue import FAB501, blocks

class ExecutePreprocessor:
    @blocks(FAB501)
    def preprocess(self, *args, **kwargs): ...
