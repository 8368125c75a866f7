"""https://docs.slack.dev/tools/python-slack-sdk/web

distribution: slack_sdk
verified: 3.47.0
install: aiohttp
"""

class AsyncWebClient:
    async def api_call(self, *args, **kwargs): ...
    async def chat_postMessage(self, *args, **kwargs): ...
