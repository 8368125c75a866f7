# why: what a team opts into is silent by default: templates, logging, locks, metadata, compression
import logging
import os
import zlib
from logging.handlers import SMTPHandler
from threading import Lock

import requests
from fastapi import Request
from fastapi.templating import Jinja2Templates

logger = logging.getLogger(__name__)
templates = Jinja2Templates(directory="templates")
lock = Lock()


class Remote(logging.Handler):
    def emit(self, record):
        requests.post("http://logs")


async def use(request: Request):
    logger.addHandler(Remote())
    logger.addHandler(SMTPHandler("host", "from", ["to"], "subject"))
    logger.info("text")
    os.path.exists("a")
    zlib.compress(b"a")
    with lock:
        templates.get_template("home.html").render()
    return templates.TemplateResponse(request, "home.html")
