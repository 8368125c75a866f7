"""FAB205: sync LLM or AI API client."""

from __future__ import annotations

from flake8_async_fastapi.codes.code import Code

CODE = Code(
    number="FAB205",
    title="sync LLM or AI API client",
    kind="LLM and AI API clients: openai, anthropic, google-genai, cohere, langchain, ...",
    what="""\
Requests of the sync clients of model providers, `.invoke()` and its relatives in frameworks on top of them, and
iterating over a sync stream of tokens.
""",
    why="""\
Answers take seconds to minutes. With one such call in an `async def`, the process serves one user at a time.
""",
    bad="""\
from fastapi import FastAPI
from openai import OpenAI

app = FastAPI()
client = OpenAI()


@app.post("/ask")
async def ask(question: str) -> str | None:
    completion = client.chat.completions.create(
        model="gpt-5-mini",
        messages=[{"role": "user", "content": question}],
    )
    return completion.choices[0].message.content
""",
    good="""\
from fastapi import FastAPI
from openai import AsyncOpenAI

app = FastAPI()
client = AsyncOpenAI()


@app.post("/ask")
async def ask(question: str) -> str | None:
    completion = await client.chat.completions.create(
        model="gpt-5-mini",
        messages=[{"role": "user", "content": question}],
    )
    return completion.choices[0].message.content
""",
    ignore_when="""\
Hardly ever. A client that is a fake in every environment that counts is one.
""",
)
