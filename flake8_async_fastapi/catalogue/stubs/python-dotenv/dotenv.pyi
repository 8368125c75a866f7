"""https://saurabh-kumar.com/python-dotenv/reference/

distribution: python-dotenv
verified: 1.2.4
"""

from flake8_async_fastapi.catalogue import FAB401, blocks

@blocks(FAB401)
def load_dotenv(*args, **kwargs): ...
@blocks(FAB401)
def dotenv_values(*args, **kwargs): ...
@blocks(FAB401)
def set_key(*args, **kwargs): ...
@blocks(FAB401)
def unset_key(*args, **kwargs): ...
