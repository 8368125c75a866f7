"""https://ai.google.dev/edge/mediapipe/solutions/guide

distribution: mediapipe
verified: 1.2.3
"""

from mediapipe.tasks.python import audio, text, vision

