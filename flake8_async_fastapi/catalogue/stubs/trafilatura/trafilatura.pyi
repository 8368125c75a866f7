"""https://trafilatura.readthedocs.io/en/latest/corefunctions.html

distribution: trafilatura
verified: 2.3.1
"""

from flake8_async_fastapi.catalogue import FAB201, FAB602, blocks

@blocks(FAB201)
def fetch_url(*args, **kwargs): ...
@blocks(FAB201)
def fetch_response(*args, **kwargs): ...

# Parsed, and walked through several times: some ten milliseconds for a page of usual size.
@blocks(FAB602)
def extract(filecontent, *args, **kwargs) -> str | None: ...
@blocks(FAB602)
def bare_extraction(filecontent, *args, **kwargs): ...
@blocks(FAB602)
def extract_with_metadata(filecontent, *args, **kwargs): ...
