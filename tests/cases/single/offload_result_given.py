# why: a coroutine that runs what it is handed in a thread gives what that gives, for each caller its own
import asyncio
from collections.abc import Callable
from functools import partial
from typing import Any

import boto3
import requests

client = boto3.client("bedrock-runtime")


def session():
    return requests.Session()


def name():
    return "x"


async def in_thread(func, *args):
    return await asyncio.to_thread(func, *args)


async def in_executor(func, *args, **kwargs):
    loop = asyncio.get_running_loop()
    return await loop.run_in_executor(None, partial(func, *args, **kwargs))


async def in_lambda(func, *args) -> Any:
    loop = asyncio.get_running_loop()
    return await loop.run_in_executor(None, lambda: func(*args))


async def declared(func: Callable[..., Any]) -> Any:
    return await asyncio.to_thread(func)


async def of_session():
    made = await in_thread(session)
    made.get("x")  # FAB201: 4, "requests.Session.get"
    made = await in_executor(session)
    made.get("x")  # FAB201: 4, "requests.Session.get"
    made = await in_lambda(session)
    made.get("x")  # FAB201: 4, "requests.Session.get"
    made = await declared(session)
    made.get("x")  # FAB201: 4, "requests.Session.get"


async def of_operation():
    result = await in_thread(client.invoke_model)
    result["body"].read()  # FAB204: 4, "StreamingBody.read"
    result = await in_thread(partial(client.invoke_model, modelId="x"))
    result["body"].read()  # FAB204: 4, "StreamingBody.read"


async def of_name():
    return [await in_thread(name), await in_executor(name), await in_lambda(name), await declared(name)]
