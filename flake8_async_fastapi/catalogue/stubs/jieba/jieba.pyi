"""https://github.com/fxsjy/jieba

distribution: jieba
verified: 0.42.1
install: jieba setuptools<81
"""

from flake8_async_fastapi.catalogue import FAB401, FAB604, blocks

# Reads the dictionary. The first word that is cut does the same, the others do not.
@blocks(FAB604)
def initialize(dictionary=None) -> None: ...
@blocks(FAB401)
def load_userdict(f) -> None: ...
