"""https://github.com/mwilliamson/python-mammoth

distribution: mammoth
verified: 1.13.0
"""

from flake8_async_fastapi.catalogue import FAB602, blocks

@blocks(FAB602)
def convert_to_html(fileobj, **kwargs): ...
@blocks(FAB602)
def convert_to_markdown(fileobj, **kwargs): ...
@blocks(FAB602)
def extract_raw_text(fileobj): ...
