"""https://bootphon.github.io/phonemizer/python_examples.html

distribution: phonemizer
verified: 3.4.0
"""

from flake8_async_fastapi.catalogue import FAB602, blocks

@blocks(FAB602)
def phonemize(text, *args, **kwargs): ...
