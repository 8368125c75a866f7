"""https://github.com/lincolnloop/python-qrcode

distribution: qrcode
verified: 8.2
install: pillow qrcode
"""

from flake8_async_fastapi.catalogue import FAB602, blocks
from qrcode.main import QRCode

@blocks(FAB602)
def make(data=None, **kwargs): ...
