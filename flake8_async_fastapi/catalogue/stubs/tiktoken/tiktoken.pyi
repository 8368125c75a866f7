"""https://github.com/openai/tiktoken

distribution: tiktoken
verified: 0.14.0
"""

from flake8_async_fastapi.catalogue import FAB604, blocks

class Encoding:
    def encode(self, *args, **kwargs) -> list[int]: ...
    def decode(self, *args, **kwargs) -> str: ...
    # The first use of an encoding downloads its vocabulary, or reads it from the disk; later ones return the loaded one.

@blocks(FAB604)
def get_encoding(encoding_name) -> Encoding: ...
@blocks(FAB604)
def encoding_for_model(model_name) -> Encoding: ...
