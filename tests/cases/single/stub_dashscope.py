# why: Alibaba's DashScope: calls of classes, with an async twin for some, streams that wait where they are iterated
import dashscope
from dashscope import AioGeneration, Generation, TextEmbedding
from dashscope.aigc.video_synthesis import AioVideoSynthesis, VideoSynthesis
from dashscope.audio.asr import Transcription
from dashscope.audio.tts_v2 import SpeechSynthesizer


async def ask(text: str):
    Generation.call(model="qwen", prompt=text)  # FAB205: 4, 'use "await dashscope.AioGeneration.call(...)"'
    await AioGeneration.call(model="qwen", prompt=text)
    answers = Generation.call(model="qwen", prompt=text, stream=True)
    for answer in answers:  # FAB205: 18, "iterating answers blocks"
        print(answer)


async def others(text: str):
    dashscope.audio.qwen_tts.SpeechSynthesizer.call(model="qwen-tts", text=text)  # FAB205: 4, "SpeechSynthesizer.call"
    dashscope.embeddings.TextEmbedding.call(model="m", input=text)  # FAB205: 4, "run it with"
    TextEmbedding.call(model="m", input=text)  # FAB205: 4, "TextEmbedding.call"
    task = Transcription.async_call(model="m", file_urls=[text])  # FAB205: 11, "Transcription.async_call"
    Transcription.wait(task)  # FAB205: 4, "Transcription.wait"
    VideoSynthesis.call(model="m", prompt=text)  # FAB205: 4, "dashscope.aigc.video_synthesis.AioVideoSynthesis.call(...)"
    await AioVideoSynthesis.call(model="m", prompt=text)
    synthesizer = SpeechSynthesizer(model="cosyvoice", voice="v")
    synthesizer.call(text)  # FAB205: 4, "SpeechSynthesizer.call"
