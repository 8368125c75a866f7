"""https://gtts.readthedocs.io/en/latest/module.html

distribution: gtts
verified: 2.5.4
"""

from flake8_async_fastapi.catalogue import FAB204, blocks

# Every one of these asks the service for the sound.
class gTTS:
    @blocks(FAB204)
    def save(self, *args, **kwargs): ...
    @blocks(FAB204)
    def write_to_fp(self, *args, **kwargs): ...
