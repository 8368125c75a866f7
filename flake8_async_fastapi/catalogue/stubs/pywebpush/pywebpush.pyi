"""https://github.com/web-push-libs/pywebpush

distribution: pywebpush
verified: 2.5.0
"""

from flake8_async_fastapi.catalogue import FAB204, blocks

class WebPusher:
    def __init__(self, subscription_info, requests_session=None, aiohttp_session=None, verbose=False) -> None: ...
    @blocks(FAB204, use="pywebpush.WebPusher.send_async")
    def send(self, *args, **kwargs): ...

@blocks(FAB204, use="pywebpush.webpush_async")
def webpush(subscription_info, data=None, *args, **kwargs): ...
