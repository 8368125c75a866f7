# why: a sound takes as long as it lasts, unless it goes on beside the program
import asyncio

import pyaudio
import sounddevice

audio = pyaudio.PyAudio()


async def with_pyaudio(data: bytes):
    player = audio.open(format=8, channels=1, rate=24000, output=True)
    player.write(data)  # FAB602: 4, "pyaudio.Stream.write"
    await asyncio.to_thread(player.write, data)
    player.stop_stream()
    player.close()
    recorder = audio.open(input=True)
    return recorder.read(1024)  # FAB602: 11, "pyaudio.Stream.read"


async def with_sounddevice(data):
    sounddevice.play(data, 44100)
    sounddevice.wait()  # FAB602: 4, "sounddevice.wait"
    sounddevice.play(data, 44100, blocking=True)  # FAB602: 4, "sounddevice.play"
    sounddevice.rec(100, 44100)
    sounddevice.stop()
    sounddevice.sleep(100)  # FAB101: 4, "asyncio.sleep"
    with sounddevice.OutputStream() as stream:
        stream.write(data)  # FAB602: 8, "write"
    with sounddevice.RawStream() as both:
        return both.read(100)  # FAB602: 15, "read"
