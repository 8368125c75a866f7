import time

import uvicorn
from fastapi import FastAPI

app = FastAPI()


@app.get("/")
async def index():
    time.sleep(1)  # FAB101: 4, "time.sleep()"


if __name__ == "__main__":
    uvicorn.run(app)
