# why: a logger that has no handlers yet is set up once
import logging
from logging.handlers import RotatingFileHandler

from fastapi import FastAPI

app = FastAPI()


def setup_logger(name: str = __name__):
    logger = logging.getLogger(name)
    if logger.handlers:
        return logger
    with open("x.log", "w") as f:
        f.write("")
    logger.addHandler(logging.StreamHandler())
    return logger


def setup_logger2(name: str = __name__):
    logger = logging.getLogger(name)
    if logger.hasHandlers():
        return logger
    open("x.log", "w").write("")
    logger.addHandler(logging.StreamHandler())
    return logger


def setup_logger3(name: str = __name__):
    logger = logging.getLogger(name)
    if not logger.handlers:
        open("x.log", "w").write("")
        logger.addHandler(logging.StreamHandler())
    return logger


def setup_logger4(name: str = __name__):
    logger = logging.getLogger(name)
    if not len(logger.handlers):
        logger.addHandler(RotatingFileHandler("x.log"))
    return logger


def always(name: str = __name__):
    open("x.log", "w").write("")


logger = setup_logger()


@app.get("/1")
async def one():
    setup_logger()


@app.get("/2")
async def two():
    setup_logger2()


@app.get("/3")
async def three():
    setup_logger3()


@app.get("/4")
async def four():
    setup_logger4()


@app.get("/5")
async def five():
    always()  # FAB401: 4, "always > open"
