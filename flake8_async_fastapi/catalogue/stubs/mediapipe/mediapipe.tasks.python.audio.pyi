"""https://ai.google.dev/edge/mediapipe/solutions/guide

distribution: mediapipe
verified: 1.2.3
"""

from flake8_async_fastapi.catalogue import FAB604, blocks
from mediapipe.tasks.python.vision import _Task

class AudioClassifier(_Task):
    @blocks(FAB604)
    def classify(self, audio_clip): ...
