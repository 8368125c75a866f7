"""https://docs.python.org/3/library/csv.html

distribution: python
verified: 3.13
"""

from starlette.datastructures import _SpooledUpload, _UploadText
from tarfile import ExFileObject
from typing import Any, Iterator, overload
from zipfile import ZipExtFile, _MemberText

# What takes an upload or a member of an archive apart reads it where it is iterated; of other files, the call that opened them was reported.
@overload
def reader(iterable: _SpooledUpload | _UploadText, *args, **kwargs) -> _UploadText: ...
@overload
def reader(iterable: ZipExtFile | ExFileObject | _MemberText, *args, **kwargs) -> _MemberText: ...
@overload
def reader(iterable, *args, **kwargs) -> Iterator[list[str]]: ...

# A class.
@overload
def DictReader(f: _SpooledUpload | _UploadText, *args, **kwargs) -> _UploadText: ...
@overload
def DictReader(f: ZipExtFile | ExFileObject | _MemberText, *args, **kwargs) -> _MemberText: ...
@overload
def DictReader(f, *args, **kwargs) -> Iterator[dict[str, Any]]: ...
