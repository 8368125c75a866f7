"""https://github.com/pyannote/pyannote-audio

distribution: pyannote.audio
verified: 4.0.7
skip: needs torch, several gigabytes
"""

from pyannote.audio import Pipeline

class SpeakerDiarization(Pipeline): ...
class VoiceActivityDetection(Pipeline): ...
