"""https://googleapis.github.io/python-genai/

distribution: google-genai
verified: 3.6.1
"""

from flake8_async_fastapi.catalogue import FAB205, blocks

class FileSearchStores:
    @blocks(FAB205, use="await client.aio.file_search_stores.create(...) with google.genai.Client")
    def create(self, *args, **kwargs): ...
    @blocks(FAB205, use="await client.aio.file_search_stores.get(...) with google.genai.Client")
    def get(self, *args, **kwargs): ...
    @blocks(FAB205, use="await client.aio.file_search_stores.delete(...) with google.genai.Client")
    def delete(self, *args, **kwargs): ...
    @blocks(FAB205, use="await client.aio.file_search_stores.import_file(...) with google.genai.Client")
    def import_file(self, *args, **kwargs): ...
    @blocks(FAB205, use="await client.aio.file_search_stores.upload_to_file_search_store(...) with google.genai.Client")
    def upload_to_file_search_store(self, *args, **kwargs): ...
    @blocks(FAB205, use="await client.aio.file_search_stores.list(...) with google.genai.Client")
    def list(self, *args, **kwargs): ...
