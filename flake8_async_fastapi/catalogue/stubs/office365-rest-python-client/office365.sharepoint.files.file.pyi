"""https://github.com/vgrem/office365-rest-python-client

distribution: Office365-REST-Python-Client
verified: 3.3.0
"""

from flake8_async_fastapi.catalogue import FAB204, blocks
from office365.runtime.client_object import ClientObject

class File(ClientObject):
    @staticmethod
    @blocks(FAB204)
    def open_binary(context, server_relative_url): ...
    @staticmethod
    @blocks(FAB204)
    def save_binary(context, server_relative_url, content): ...
    @blocks(FAB204)
    def read(self) -> bytes: ...
    @blocks(FAB204)
    def write(self, content): ...
