"""https://github.com/samuelcolvin/rtoml

distribution: rtoml
verified: 0.14.0
"""

from pathlib import Path
from typing import Any, overload

from flake8_async_fastapi.catalogue import FAB401, FAB404, blocks
from starlette.datastructures import _UploadText

# A str is the document itself; an open file was reported where it was opened.
@overload
@blocks(FAB401)
def load(toml: Path, *, none_value=None) -> dict[str, Any]: ...
@overload
@blocks(FAB404, use="await upload.read() with fastapi.UploadFile")
def load(toml: _UploadText, *, none_value=None) -> dict[str, Any]: ...
@overload
def load(toml, *, none_value=None) -> dict[str, Any]: ...
def loads(toml, *, none_value=None) -> dict[str, Any]: ...
@overload
@blocks(FAB401)
def dump(obj, file: Path, *, pretty=False, none_value=...) -> int: ...
@overload
def dump(obj, file, *, pretty=False, none_value=...) -> int: ...
def dumps(obj, *, pretty=False, none_value=...) -> str: ...
