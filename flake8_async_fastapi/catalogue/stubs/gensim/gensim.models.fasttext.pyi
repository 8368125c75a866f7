"""https://radimrehurek.com/gensim/apiref.html

distribution: gensim
verified: 4.4.0
"""

from flake8_async_fastapi.catalogue import FAB604, blocks
from gensim.models import FastText, KeyedVectors

@blocks(FAB604)
def load_facebook_model(*args, **kwargs) -> FastText: ...
@blocks(FAB604)
def load_facebook_vectors(*args, **kwargs) -> KeyedVectors: ...
