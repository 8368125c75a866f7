"""https://tabula-py.readthedocs.io/en/latest/tabula.html

distribution: tabula-py
verified: 2.10.0
install: setuptools
"""

from flake8_async_fastapi.catalogue import FAB602, blocks

# Each runs Java.
@blocks(FAB602)
def read_pdf(*args, **kwargs): ...
@blocks(FAB602)
def read_pdf_with_template(*args, **kwargs): ...
@blocks(FAB602)
def convert_into(*args, **kwargs): ...
@blocks(FAB602)
def convert_into_by_batch(*args, **kwargs): ...
