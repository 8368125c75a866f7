"""https://github.com/lincolnloop/python-qrcode

distribution: qrcode
verified: 8.2
install: pillow qrcode
"""

from flake8_async_fastapi.catalogue import FAB602, blocks

# Tries eight patterns, in Python.
class QRCode:
    def add_data(self, data, optimize=20) -> None: ...
    @blocks(FAB602)
    def make(self, fit=True) -> None: ...
