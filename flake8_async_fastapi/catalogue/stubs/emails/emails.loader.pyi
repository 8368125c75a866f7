"""https://python-emails.readthedocs.io/

distribution: emails
verified: 1.1.3
install: emails[html,jinja,async]
"""

from emails import Message
from flake8_async_fastapi.catalogue import FAB201, FAB401, blocks

# Style sheets and pictures that the page refers to are fetched, too.
@blocks(FAB201)
def from_url(url, requests_params=None, **kwargs) -> Message: ...
@blocks(FAB401)
def from_directory(directory, loader_cls=None, **kwargs) -> Message: ...
@blocks(FAB401)
def from_file(filename, **kwargs) -> Message: ...
@blocks(FAB401)
def from_zip(zip_file, loader_cls=None, **kwargs) -> Message: ...
