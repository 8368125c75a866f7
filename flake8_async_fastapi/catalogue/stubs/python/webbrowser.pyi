"""https://docs.python.org/3/library/webbrowser.html

distribution: python
verified: 3.13
"""

from flake8_async_fastapi.catalogue import FAB501, blocks

@blocks(FAB501)
def open(url, new=0, autoraise=True) -> bool: ...
@blocks(FAB501)
def open_new(url) -> bool: ...
@blocks(FAB501)
def open_new_tab(url) -> bool: ...
