# why: WAV and raw samples in memory take no process of ffmpeg and no file
import gzip
import io
import wave

from pydub import AudioSegment


async def in_memory(data: bytes, upload):
    segment = AudioSegment.from_wav(io.BytesIO(data))
    AudioSegment.from_raw(io.BytesIO(data), frame_rate=22050, channels=1, sample_width=2)
    AudioSegment.from_file(io.BytesIO(data), format="wav")
    out = io.BytesIO()
    segment.export(out, format="wav")
    wave.open(out, "wb")
    wave.open(upload)
    gzip.open(io.BytesIO(data))


async def converted(data: bytes, path: str):
    segment = AudioSegment.from_file(io.BytesIO(data), format="mp3")  # FAB602: 14, "from_file"
    AudioSegment.from_mp3(io.BytesIO(data))  # FAB602: 4, "from_mp3"
    out = io.BytesIO()
    segment.export(out, format="mp3")  # FAB602: 4, "export"
    segment.export(out)  # FAB602: 4, "export"
    segment.export(out, format="wav", parameters=["-ac", "1"])  # FAB602: 4, "export"
    segment.export(path, format="wav")  # FAB602: 4, "export"
    AudioSegment.from_wav(path)  # FAB602: 4, "from_wav"


async def files(path: str):
    with wave.open(path, "rb") as wav:  # FAB401: 9, "wave.open"
        wav.readframes(wav.getnframes())
    gzip.open(path)  # FAB401: 4, "gzip.open"
