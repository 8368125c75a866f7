"""https://ai.google.dev/edge/mediapipe/solutions/guide

distribution: mediapipe
verified: 1.2.3
"""

from typing import Self

from flake8_async_fastapi.catalogue import FAB604, blocks

class _Task:
    # Reads the model.
    @classmethod
    @blocks(FAB604)
    def create_from_model_path(cls, model_path) -> Self: ...
    @classmethod
    @blocks(FAB604)
    def create_from_options(cls, options) -> Self: ...
    def __enter__(self) -> Self: ...

class FaceDetector(_Task):
    @blocks(FAB604)
    def detect(self, *args, **kwargs): ...
    @blocks(FAB604)
    def detect_for_video(self, *args, **kwargs): ...

class FaceLandmarker(_Task):
    @blocks(FAB604)
    def detect(self, *args, **kwargs): ...
    @blocks(FAB604)
    def detect_for_video(self, *args, **kwargs): ...

class HandLandmarker(_Task):
    @blocks(FAB604)
    def detect(self, *args, **kwargs): ...
    @blocks(FAB604)
    def detect_for_video(self, *args, **kwargs): ...

class PoseLandmarker(_Task):
    @blocks(FAB604)
    def detect(self, *args, **kwargs): ...
    @blocks(FAB604)
    def detect_for_video(self, *args, **kwargs): ...

class HolisticLandmarker(_Task):
    @blocks(FAB604)
    def detect(self, *args, **kwargs): ...
    @blocks(FAB604)
    def detect_for_video(self, *args, **kwargs): ...

class ObjectDetector(_Task):
    @blocks(FAB604)
    def detect(self, *args, **kwargs): ...
    @blocks(FAB604)
    def detect_for_video(self, *args, **kwargs): ...

class GestureRecognizer(_Task):
    @blocks(FAB604)
    def recognize(self, *args, **kwargs): ...
    @blocks(FAB604)
    def recognize_for_video(self, *args, **kwargs): ...

class ImageClassifier(_Task):
    @blocks(FAB604)
    def classify(self, *args, **kwargs): ...
    @blocks(FAB604)
    def classify_for_video(self, *args, **kwargs): ...

class ImageEmbedder(_Task):
    @blocks(FAB604)
    def embed(self, *args, **kwargs): ...
    @blocks(FAB604)
    def embed_for_video(self, *args, **kwargs): ...

class ImageSegmenter(_Task):
    @blocks(FAB604)
    def segment(self, *args, **kwargs): ...
    @blocks(FAB604)
    def segment_for_video(self, *args, **kwargs): ...
