"""https://github.com/ethereum/eth-keyfile

distribution: eth-keyfile
verified: 0.10.0
"""

from typing import Any, overload

from flake8_async_fastapi.catalogue import FAB401, FAB601, blocks

@overload
@blocks(FAB401)
def load_keyfile(path_or_file_obj: str) -> Any: ...
@overload
def load_keyfile(path_or_file_obj) -> Any: ...
@blocks(FAB601)
def create_keyfile_json(
    private_key, password, version=3, kdf="pbkdf2", iterations=None, salt_size=None, description=None, path=None
) -> dict: ...
@blocks(FAB601)
def decode_keyfile_json(raw_keyfile_json, password) -> bytes: ...

# Also reads the file, which is soon done beside the key.
@blocks(FAB601)
def extract_key_from_keyfile(path_or_file_obj, password) -> bytes: ...
