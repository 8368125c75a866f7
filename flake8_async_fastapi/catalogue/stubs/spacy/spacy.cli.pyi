"""https://spacy.io/api/cli#download

distribution: spacy
verified: 3.8.18
"""

from flake8_async_fastapi.catalogue import FAB501, blocks

# Runs pip.
@blocks(FAB501)
def download(*args, **kwargs) -> None: ...
