"""https://radimrehurek.com/gensim/apiref.html

distribution: gensim
verified: 4.4.0
"""

from flake8_async_fastapi.catalogue import FAB604, blocks
from gensim.models import KeyedVectors

@blocks(FAB604)
def load(*args, **kwargs) -> KeyedVectors: ...
