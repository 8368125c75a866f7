"""https://www.selenium.dev/documentation/webdriver/

distribution: selenium
verified: 4.51.0
"""

from flake8_async_fastapi.catalogue import FAB501, blocks

class WebDriverWait:
    @blocks(FAB501)
    def until(self, *args, **kwargs): ...
    @blocks(FAB501)
    def until_not(self, *args, **kwargs): ...
