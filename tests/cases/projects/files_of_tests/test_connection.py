import time

from pydantic import BaseModel


class TestResult(BaseModel):
    async def wait(self):
        time.sleep(1)  # FAB101: 8, "time.sleep()"
