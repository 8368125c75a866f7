# why: keywords that a dict collects before they are handed on: displays with **, items set later, dict(...)
from openai import OpenAI

client = OpenAI()


async def star_before(messages, more: dict):
    params = {**more, "model": "m", "messages": messages, "stream": True}
    stream = client.chat.completions.create(**params)  # FAB205: 13, "openai.resources.chat.Completions.create()"
    for chunk in stream:  # FAB205: 17, "iterating openai.Stream"
        yield chunk


async def star_after(messages, more: dict):
    params = {"model": "m", "messages": messages, "stream": True, **more}
    stream = client.chat.completions.create(**params)  # FAB205: 13, "openai.resources.chat.Completions.create()"
    for chunk in stream:  # FAB205: 17, "iterating openai.Stream"
        yield chunk


async def item_set(messages, more: dict):
    params = {"model": "m", "messages": messages, "stream": True}
    params["tools"] = more
    stream = client.chat.completions.create(**params)  # FAB205: 13, "openai.resources.chat.Completions.create()"
    for chunk in stream:  # FAB205: 17, "iterating openai.Stream"
        yield chunk


async def updated(messages, more: dict):
    params = {"model": "m", "messages": messages, "stream": True}
    params.update(more)
    stream = client.chat.completions.create(**params)  # FAB205: 13, "openai.resources.chat.Completions.create()"
    for chunk in stream:  # FAB205: 17, "iterating openai.Stream"
        yield chunk


async def item_stream(messages, more: dict):
    params = {"model": "m", "messages": messages}
    params["stream"] = True
    stream = client.chat.completions.create(**params)  # FAB205: 13, "openai.resources.chat.Completions.create()"
    for chunk in stream:  # FAB205: 17, "iterating openai.Stream"
        yield chunk


async def dict_call(messages, more: dict):
    params = dict(model="m", messages=messages, stream=True)
    stream = client.chat.completions.create(**params)  # FAB205: 13, "openai.resources.chat.Completions.create()"
    for chunk in stream:  # FAB205: 17, "iterating openai.Stream"
        yield chunk


async def mixed(messages, more: dict):
    stream = client.chat.completions.create(stream=True, **more)  # FAB205: 13, "openai.resources.chat.Completions.create()"
    for chunk in stream:  # FAB205: 17, "iterating openai.Stream"
        yield chunk


class C:
    provider: OpenAI

    def __init__(self, provider):
        self.provider = provider

    async def attr(self, messages):
        params = {"model": "m", "messages": messages, "stream": True}
        stream = self.provider.chat.completions.create(**params)  # FAB205: 17, "openai.resources.chat.Completions.create()"
        for chunk in stream:  # FAB205: 21, "iterating openai.Stream"
            yield chunk


async def overwritten(messages, stream):
    params = {"model": "m", "messages": messages, "stream": True}
    if stream is not None:
        params["stream"] = False
    answer = client.chat.completions.create(**params)  # FAB205: 13, "openai.resources.chat.Completions.create()"
    for each in answer:
        print(each)
