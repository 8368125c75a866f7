from fastapi import Depends

from svc import Keyword, Roles
from tasks import SendTask, send_task


async def get_send_task() -> SendTask:
    return send_task


async def get_roles(send_task: SendTask = Depends(get_send_task)) -> Roles:
    return Roles(None, send_task)


async def get_kw(send_task: SendTask = Depends(get_send_task)) -> Keyword:
    return Keyword(repo=None, send_task=send_task)
