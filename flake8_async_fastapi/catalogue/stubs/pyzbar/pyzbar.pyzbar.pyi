"""https://github.com/NaturalHistoryMuseum/pyzbar

distribution: pyzbar
verified: 0.1.9
skip: needs the zbar library
"""

from flake8_async_fastapi.catalogue import FAB602, blocks

@blocks(FAB602)
def decode(image, symbols=None) -> list: ...
