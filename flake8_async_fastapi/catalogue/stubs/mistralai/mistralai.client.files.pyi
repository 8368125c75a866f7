"""https://docs.mistral.ai/getting-started/clients

distribution: mistralai
verified: 3.7.0
"""

from flake8_async_fastapi.catalogue import FAB205, blocks

class Files:
    @blocks(FAB205, use="mistralai.client.files.Files.upload_async")
    def upload(self, *args, **kwargs): ...
    @blocks(FAB205, use="mistralai.client.files.Files.retrieve_async")
    def retrieve(self, *args, **kwargs): ...
    @blocks(FAB205, use="mistralai.client.files.Files.delete_async")
    def delete(self, *args, **kwargs): ...
    @blocks(FAB205, use="mistralai.client.files.Files.download_async")
    def download(self, *args, **kwargs): ...
    @blocks(FAB205, use="mistralai.client.files.Files.get_signed_url_async")
    def get_signed_url(self, *args, **kwargs): ...
    @blocks(FAB205, use="mistralai.client.files.Files.list_async")
    def list(self, *args, **kwargs): ...
