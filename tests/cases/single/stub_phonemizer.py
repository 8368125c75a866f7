# why: phonemizing runs espeak or festival over the text
from phonemizer import phonemize
from phonemizer.backend import EspeakBackend

backend = EspeakBackend("en-us")


async def speak(text: str):
    phonemize(text, language="en-us")  # FAB602: 4, "phonemizer.phonemize()"
    backend.phonemize([text])  # FAB602: 4, "phonemize()"


async def right():
    return backend.language, EspeakBackend.is_available()
