"""https://docs.cloud.google.com/python/docs/reference/storage/latest/google.cloud.storage.transfer_manager

distribution: google-cloud-storage
verified: 3.17.1
"""

from flake8_async_fastapi.catalogue import FAB204, blocks

@blocks(FAB204)
def upload_many(*args, **kwargs) -> list: ...
@blocks(FAB204)
def upload_many_from_filenames(*args, **kwargs) -> list: ...
@blocks(FAB204)
def upload_chunks_concurrently(*args, **kwargs): ...
@blocks(FAB204)
def download_many(*args, **kwargs) -> list: ...
@blocks(FAB204)
def download_many_to_path(*args, **kwargs) -> list: ...
@blocks(FAB204)
def download_chunks_concurrently(*args, **kwargs): ...
