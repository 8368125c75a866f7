"""https://yaml.dev/doc/ruamel.yaml/api/

distribution: ruamel.yaml
verified: 0.19.1
"""

from collections.abc import Iterator
from pathlib import Path
from typing import Any, overload

from flake8_async_fastapi.catalogue import FAB401, FAB404, blocks
from starlette.datastructures import _SpooledUpload, _UploadText

class _Documents:
    """A generator, that opens the file where it is asked for the first document."""

    @blocks(FAB401)
    def __iter__(self) -> Iterator[Any]: ...
    @blocks(FAB401)
    def __next__(self) -> Any: ...

class YAML:
    def __init__(self, *args, **kwargs) -> None: ...
    # Texts are taken apart in memory; of other files, the call that opened them was reported.
    @overload
    @blocks(FAB401)
    def load(self, stream: Path) -> Any: ...
    @overload
    @blocks(FAB404, use="await upload.read() with fastapi.UploadFile")
    def load(self, stream: _SpooledUpload | _UploadText) -> Any: ...
    @overload
    def load(self, stream) -> Any: ...
    @overload
    def load_all(self, stream: Path) -> _Documents: ...
    @overload
    def load_all(self, stream) -> Any: ...
    @overload
    @blocks(FAB401)
    def dump(self, data, stream: Path, *, transform=None) -> None: ...
    @overload
    def dump(self, data, stream=None, *, transform=None) -> None: ...
    @overload
    @blocks(FAB401)
    def dump_all(self, documents, stream: Path, *, transform=None) -> None: ...
    @overload
    def dump_all(self, documents, stream, *, transform=None) -> None: ...
