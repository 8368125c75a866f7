# why: what reads a file, encodes or loads a model blocks; what has its bytes in memory does not
import io

import puremagic
import soundfile
import tushare
from markitdown import MarkItDown
from scipy.io import wavfile
from voyageai.video_utils import Video


async def kinds(path: str, data: bytes) -> list:
    return [
        puremagic.from_file(path),  # FAB401: 8, "puremagic.from_file()"
        puremagic.magic_file(path),  # FAB401: 8, "puremagic.magic_file()"
        puremagic.what(None, data),
        puremagic.from_string(data, mime=True),
        puremagic.magic_stream(io.BytesIO(data)),
    ]


async def sounds(path: str, data: bytes, samples) -> bytes:
    wavfile.read(path)  # FAB602: 4, "scipy.io.wavfile.read()"
    rate, read = wavfile.read(io.BytesIO(data))
    out = io.BytesIO()
    wavfile.write(out, rate, read)
    soundfile.write(out, samples, 24000, format="WAV")
    soundfile.write(out, samples, 24000, format="MP3")  # FAB602: 4, "soundfile.write()"
    soundfile.write(path, samples, 24000)  # FAB602: 4, "soundfile.write()"
    soundfile.info(io.BytesIO(data))
    soundfile.read(io.BytesIO(data))  # FAB602: 4, "soundfile.read()"
    return out.getvalue()


async def film(path: str) -> bytes:
    video = Video.from_path(path, model="voyage-multimodal-3.5")  # FAB602: 12, "Video.from_path()"
    return video.to_bytes()


async def converter() -> MarkItDown:
    return MarkItDown()  # FAB604: 11, "markitdown.MarkItDown()"


async def token(text: str) -> object:
    tushare.set_token(text)  # FAB401: 4, "tushare.set_token()"
    return tushare.pro_api(text)
