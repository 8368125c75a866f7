"""https://github.com/google-ai-edge/mediapipe/tree/v0.10.14/docs/solutions

distribution: mediapipe
verified: 1.2.3
"""

from mediapipe import _Solution

class FaceDetection(_Solution): ...
