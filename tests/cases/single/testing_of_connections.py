# why: in a module whose name only contains the letters of test, test_model tests a model
import io


def clip() -> io.BytesIO:
    with open("speech.mp3", "rb") as f:
        return io.BytesIO(f.read())


async def test_model(name: str) -> bool:
    audio = clip()
    return bool(audio)


async def check_model(name: str) -> bool:
    audio = clip()  # FAB401: 12, "clip > open"
    return bool(audio)
