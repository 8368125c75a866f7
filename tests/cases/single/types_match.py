# why: class patterns narrow, cases are branches
import requests


async def pattern(value):
    match value:
        case requests.Session():
            value.get("u")  # FAB201: 12, "get"
        case dict():
            value.get("u")


async def bound(value):
    match value:
        case requests.Session() as session:
            session.get("u")  # FAB201: 12, "get"
        case {"client": client}:
            client.get("u")
