"""https://elevenlabs.io/docs/api-reference/introduction

distribution: elevenlabs
verified: 2.78.0
"""

from flake8_async_fastapi.catalogue import FAB401, FAB501, blocks

@blocks(FAB501)
def play(audio, *args, **kwargs) -> None: ...
@blocks(FAB401)
def save(audio, filename) -> None: ...
@blocks(FAB501)
def stream(audio_stream) -> bytes: ...
