# why: what a voice or a file is comes whole with either client; writing it to a file is the caller's
from openai import AsyncAzureOpenAI, AsyncOpenAI, OpenAI

client = AsyncOpenAI()


async def voice(text: str) -> bytes:
    spoken = await client.audio.speech.create(input=text, model="tts-1", voice="nova")
    spoken.write_to_file("spoken.mp3")  # FAB401: 4, "openai.HttpxBinaryResponseContent.write_to_file()"
    spoken.stream_to_file("spoken.mp3")  # FAB401: 4, "await path.write_bytes(...)"
    await spoken.astream_to_file("spoken.mp3")
    return spoken.content + spoken.read()


async def streamed(text: str) -> None:
    async with client.audio.speech.with_streaming_response.create(input=text, model="tts-1", voice="nova") as spoken:
        await spoken.stream_to_file("spoken.mp3")


async def raw(text: str) -> str:
    answer = await client.audio.speech.with_raw_response.create(input=text, model="tts-1", voice="nova")
    return answer.headers["x-request-id"]


async def stored(name: str) -> str:
    async with AsyncAzureOpenAI() as azure:
        content = await azure.files.content(name)
        content.write_to_file(name)  # FAB401: 8, "write_to_file()"
        return content.text


async def film(name: str) -> None:
    content = await client.with_options(timeout=60).videos.download_content(name)
    content.write_to_file(name)  # FAB401: 4, "write_to_file()"


async def other_calls() -> None:
    await client.chat.completions.create(model="gpt-4o", messages=[])
    await client.audio.transcriptions.create(model="whisper-1", file=b"")
    await client.files.create(file=b"", purpose="batch")


async def sync(text: str) -> None:
    spoken = OpenAI().audio.speech.create(input=text, model="tts-1", voice="nova")  # FAB205: 13, "create()"
    spoken.write_to_file("spoken.mp3")  # FAB401: 4, "write_to_file()"
