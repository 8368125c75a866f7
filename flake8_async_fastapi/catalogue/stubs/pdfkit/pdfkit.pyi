"""https://github.com/JazzCore/python-pdfkit

distribution: pdfkit
verified: 1.0.0
"""

from flake8_async_fastapi.catalogue import FAB602, blocks

@blocks(FAB602)
def from_url(*args, **kwargs): ...
@blocks(FAB602)
def from_file(*args, **kwargs): ...
@blocks(FAB602)
def from_string(*args, **kwargs): ...
