"""https://pyyaml.org/wiki/PyYAMLDocumentation

distribution: pyyaml
verified: 6.0.4
"""

from starlette.datastructures import _SpooledUpload, _UploadText
from typing import Any, overload

from flake8_async_fastapi.catalogue import FAB404, blocks

# Texts are taken apart in memory; of other files, the call that opened them was reported.
@overload
@blocks(FAB404, use="await upload.read() with fastapi.UploadFile")
def safe_load(stream: _SpooledUpload | _UploadText) -> Any: ...
@overload
def safe_load(stream) -> Any: ...
@overload
@blocks(FAB404, use="await upload.read() with fastapi.UploadFile")
def load(stream: _SpooledUpload | _UploadText, Loader) -> Any: ...
@overload
def load(stream, Loader) -> Any: ...
