import time

from core.accounts import create_account
from fastapi import FastAPI

app = FastAPI()


@app.post("/accounts")
async def accounts(name: str) -> str:
    time.sleep(1)  # FAB101: 4, "time.sleep"
    return (await create_account(name, "x")).hex()
