# why: the client of Perplexity waits for its answers, those that it streams where they are iterated, too
from perplexity import AsyncPerplexity, Perplexity

client = Perplexity(api_key="k")


async def ask(messages: list):
    client.chat.completions.create(messages=messages, model="sonar")  # FAB205: 4, "await client.chat.completions.create(...)"
    client.search.create(query="q")  # FAB205: 4, "await client.search.create(...)"
    client.with_options(timeout=9).responses.create(input="q")  # FAB205: 4, "await client.responses.create(...)"


async def iterate(stream_of: Perplexity, messages: list):
    stream = stream_of.chat.completions.create(messages=messages, model="sonar", stream=True)  # FAB205: 13, "await client.chat.completions.create(...)"
    for event in stream:  # FAB205: 17, "async for event in stream"
        print(event)


async def right(messages: list):
    await AsyncPerplexity(api_key="k").chat.completions.create(messages=messages, model="sonar")
    return client.chat
