# why: what a library's function makes, and a "with" enters, is shown as the function: nobody has written its class
import asyncio

from playwright.sync_api import sync_playwright


def shot() -> None:
    with sync_playwright() as playwright:
        playwright.stop()


async def work() -> None:
    await asyncio.sleep(0)
    shot()  # FAB501: 4, "shot > playwright.sync_api.sync_playwright (message_entered_function.py:8); use \"async with playwright.async_api.async_playwright(...)\" there"
    with sync_playwright() as playwright:  # FAB501: 9, 'with playwright.sync_api.sync_playwright() blocks the event loop in async def work: use "async with playwright.async_api.async_playwright(...) as playwright"'
        playwright.stop()
