"""https://docs.python.org/3/library/http.cookiejar.html

distribution: python
verified: 3.13
"""

from flake8_async_fastapi.catalogue import FAB401, blocks

class CookieJar:
    def clear(self, domain=None, path=None, name=None) -> None: ...

class FileCookieJar(CookieJar):
    @blocks(FAB401)
    def load(self, filename=None, ignore_discard=False, ignore_expires=False) -> None: ...
    @blocks(FAB401)
    def revert(self, filename=None, ignore_discard=False, ignore_expires=False) -> None: ...
    @blocks(FAB401)
    def save(self, filename=None, ignore_discard=False, ignore_expires=False) -> None: ...

class MozillaCookieJar(FileCookieJar): ...
class LWPCookieJar(FileCookieJar): ...
