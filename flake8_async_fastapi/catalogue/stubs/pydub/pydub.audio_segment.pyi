"""https://github.com/jiaaro/pydub/blob/master/API.markdown

distribution: pydub
verified: 0.25.1
install: pydub audioop-lts
"""

from typing import Self

from flake8_async_fastapi.catalogue import FAB602, blocks

class AudioSegment:
    channels: int
    frame_rate: int
    duration_seconds: float
    @classmethod
    @blocks(FAB602)
    def from_file(cls, file, *args, **kwargs) -> Self: ...
    @classmethod
    @blocks(FAB602)
    def from_file_using_temporary_files(cls, file, *args, **kwargs) -> Self: ...
    @classmethod
    @blocks(FAB602)
    def from_mp3(cls, file, parameters=None) -> Self: ...
    @classmethod
    @blocks(FAB602)
    def from_flv(cls, file, parameters=None) -> Self: ...
    @classmethod
    @blocks(FAB602)
    def from_ogg(cls, file, parameters=None) -> Self: ...
    @classmethod
    @blocks(FAB602)
    def from_wav(cls, file, parameters=None) -> Self: ...
    @classmethod
    @blocks(FAB602)
    def from_raw(cls, file, **kwargs) -> Self: ...
    @blocks(FAB602)
    def export(self, out_f=None, *args, **kwargs): ...
    @blocks(FAB602)
    def set_frame_rate(self, frame_rate) -> Self: ...
    @blocks(FAB602)
    def set_channels(self, channels) -> Self: ...
    @blocks(FAB602)
    def set_sample_width(self, sample_width) -> Self: ...
    @blocks(FAB602)
    def overlay(self, seg, *args, **kwargs) -> Self: ...
    @blocks(FAB602)
    def reverse(self, *args, **kwargs) -> Self: ...
    def __getitem__(self, millisecond) -> Self: ...
