"""https://docs.python.org/3/library/json.html

distribution: python
verified: 3.13
"""

from starlette.datastructures import _SpooledUpload, _UploadText
from tarfile import ExFileObject
from typing import overload
from zipfile import ZipExtFile, _MemberText

from flake8_async_fastapi.catalogue import FAB402, FAB404, blocks, calls

@calls("default")
def dump(obj, fp, *, default=None, **kw) -> None: ...
@calls("default")
def dumps(obj, *, default=None, **kw) -> str: ...
@overload
@blocks(FAB404, use="await upload.read() with fastapi.UploadFile")
def load(fp: _SpooledUpload | _UploadText, **kw): ...
@overload
@blocks(FAB402)
def load(fp: ZipExtFile | ExFileObject | _MemberText, **kw): ...
@overload
def load(fp, **kw): ...
@calls("object_hook")
def loads(s, *, cls=None, object_hook=None, parse_float=None, parse_int=None, **kw): ...
class JSONDecodeError(ValueError): ...
class JSONEncoder:
    def encode(self, o) -> str: ...
class JSONDecoder:
    def decode(self, s): ...
