# why: python-ffmpeg has the same module name as ffmpeg-python, another class, and one for the event loop
import ffmpeg
from ffmpeg import FFmpeg
from ffmpeg.asyncio import FFmpeg as AsyncFFmpeg


async def convert(path: str):
    FFmpeg().option("y").input(path).output("a.mp3").execute()  # FAB501: 4, "with ffmpeg.asyncio.FFmpeg"
    ffmpeg.FFmpeg().input(path).output("a.mp3").execute()  # FAB501: 4, "ffmpeg.ffmpeg.FFmpeg.execute"
    ffmpeg.probe(path)  # FAB501: 4, "ffmpeg.probe"


async def right(path: str):
    await AsyncFFmpeg().option("y").input(path).output("a.mp3").execute()
