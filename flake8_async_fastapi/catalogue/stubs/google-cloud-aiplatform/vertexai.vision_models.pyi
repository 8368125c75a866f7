"""https://cloud.google.com/python/docs/reference/vertexai/latest/vertexai.vision_models

distribution: google-cloud-aiplatform
verified: 2.7.0
"""

from typing import Self

from flake8_async_fastapi.catalogue import FAB205, FAB401, blocks

class _Loaded:
    # Asks the service what it knows about the model.
    @classmethod
    @blocks(FAB205)
    def from_pretrained(cls, model_name: str) -> Self: ...

class MultiModalEmbeddingModel(_Loaded):
    @blocks(FAB205)
    def get_embeddings(self, *args, **kwargs): ...

class ImageGenerationModel(_Loaded):
    @blocks(FAB205)
    def generate_images(self, *args, **kwargs): ...
    @blocks(FAB205)
    def edit_image(self, *args, **kwargs): ...
    @blocks(FAB205)
    def upscale_image(self, *args, **kwargs): ...

class ImageCaptioningModel(_Loaded):
    @blocks(FAB205)
    def get_captions(self, *args, **kwargs) -> list[str]: ...

class ImageQnAModel(_Loaded):
    @blocks(FAB205)
    def ask_question(self, *args, **kwargs) -> list[str]: ...

class Image:
    @staticmethod
    @blocks(FAB401)
    def load_from_file(location: str) -> Image: ...
    @blocks(FAB401)
    def save(self, location: str) -> None: ...
