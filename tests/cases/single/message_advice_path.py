# why: the attributes that lead to the async twin: some clients have the same ones, others have one more
from google import genai
from openai import OpenAI


class Gemini:
    def __init__(self):
        self._client = genai.Client()
        self.models = self._client.models

    async def ask(self):
        self._client.models.generate_content()  # FAB205: 8, 'use "await self._client.aio.models.generate_content()"'
        self.models.generate_content()  # FAB205: 8, 'use "await client.aio.models.generate_content(...)"'


class Chat:
    def __init__(self):
        self._client = OpenAI()
        self.chat = self._client.chat

    async def ask(self):
        self._client.chat.completions.create()  # FAB205: 8, 'use "await self._client.chat.completions.create()"'
        self.chat.completions.create()  # FAB205: 8, 'use "await self.chat.completions.create()"'


async def ask(client: genai.Client):
    completions = OpenAI().chat.completions
    client.models.count_tokens(model="m")  # FAB205: 4, 'use "await client.aio.models.count_tokens(...)"'
    completions.create(model="m")  # FAB205: 4, 'use "await client.chat.completions.create(...)"'
