"""https://github.com/mlfoundations/open_clip

distribution: open_clip_torch
verified: 3.3.0
skip: needs torch, several gigabytes
"""

from typing import Any, Self

from flake8_async_fastapi.catalogue import FAB604, blocks

class CLIP:
    def eval(self) -> Self: ...
    def to(self, *args, **kwargs) -> Self: ...
    @blocks(FAB604)
    def encode_image(self, image, normalize=False): ...
    @blocks(FAB604)
    def encode_text(self, text, normalize=False): ...
    @blocks(FAB604)
    def __call__(self, *args, **kwargs): ...

@blocks(FAB604)
def create_model(model_name, *args, **kwargs) -> CLIP: ...
@blocks(FAB604)
def create_model_and_transforms(model_name, *args, **kwargs) -> tuple[CLIP, Any, Any]: ...
@blocks(FAB604)
def create_model_from_pretrained(model_name, *args, **kwargs): ...
