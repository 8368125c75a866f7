"""https://docs.cloud.google.com/python/docs/reference/translate/latest

distribution: google-cloud-translate
verified: 3.28.0
"""

from flake8_async_fastapi.catalogue import FAB204, blocks

class Client:
    @blocks(FAB204)
    def translate(self, *args, **kwargs): ...
    @blocks(FAB204)
    def detect_language(self, *args, **kwargs): ...
    @blocks(FAB204)
    def get_languages(self, *args, **kwargs): ...
