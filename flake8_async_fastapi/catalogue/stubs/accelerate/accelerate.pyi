"""https://huggingface.co/docs/accelerate/package_reference/big_modeling

distribution: accelerate
verified: 1.15.0
skip: needs torch, several gigabytes
"""

from flake8_async_fastapi.catalogue import FAB604, blocks

@blocks(FAB604)
def load_checkpoint_and_dispatch(*args, **kwargs): ...
@blocks(FAB604)
def load_checkpoint_in_model(*args, **kwargs): ...
