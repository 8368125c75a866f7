"""https://github.com/resemble-ai/Resemblyzer

distribution: resemblyzer
verified: 0.1.4
skip: needs torch, several gigabytes
"""

from flake8_async_fastapi.catalogue import FAB602, FAB604, blocks

class VoiceEncoder:
    # Loads the model.
    @blocks(FAB604)
    def __init__(self, *args, **kwargs) -> None: ...
    @blocks(FAB604)
    def embed_utterance(self, wav, *args, **kwargs): ...
    @blocks(FAB604)
    def embed_speaker(self, wavs, **kwargs): ...

# Reads or resamples the recording and takes the silences out.
@blocks(FAB602)
def preprocess_wav(fpath_or_wav, source_sr=None): ...
@blocks(FAB602)
def wav_to_mel_spectrogram(wav): ...
@blocks(FAB602)
def trim_long_silences(wav): ...
