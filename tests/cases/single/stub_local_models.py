# why: a streamer is iterated beside the thread that generates; a model of onnxruntime-genai gives one token a call
from threading import Thread

import onnxruntime_genai as og
from transformers import AsyncTextIteratorStreamer, TextIteratorStreamer

model = og.Model("x")
tokenizer = og.Tokenizer(model)


async def stream(generate, words):
    streamer = TextIteratorStreamer(words)
    Thread(target=generate, kwargs={"streamer": streamer}).start()
    for text in streamer:  # FAB102: 16, "async for text in streamer\" with transformers.AsyncTextIteratorStreamer"
        yield text


async def right(generate, words):
    streamer = AsyncTextIteratorStreamer(words)
    Thread(target=generate, kwargs={"streamer": streamer}).start()
    async for text in streamer:
        yield text


async def tokens(prompt: str):
    generator = og.Generator(model, og.GeneratorParams(model))
    generator.append_tokens(tokenizer.encode(prompt))  # FAB604: 4, "generator.append_tokens"
    while not generator.is_done():
        generator.generate_next_token()  # FAB604: 8, "generator.generate_next_token"
        yield generator.get_next_tokens()


async def look():
    og.Images.open("a.png")  # FAB604: 4, "onnxruntime_genai.Images.open()"
    return og.Model("x")  # FAB604: 11, "onnxruntime_genai.Model()"
