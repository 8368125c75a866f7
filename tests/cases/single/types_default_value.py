# why: a parameter's default gives its type, an annotation overrides it
import requests

shared = requests.Session()


async def default(session=shared):
    session.get("u")  # FAB201: 4, "get"


async def constructed(session=requests.Session()):
    session.get("u")  # FAB201: 4, "get"


async def annotated(session: dict = shared):
    session.get("u")


async def none(session=None):
    session.get("u")
