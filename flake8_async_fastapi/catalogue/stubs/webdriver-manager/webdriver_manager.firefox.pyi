"""https://github.com/SergeyPirogov/webdriver_manager

distribution: webdriver-manager
verified: 4.1.2
"""

from flake8_async_fastapi.catalogue import FAB201, blocks

class GeckoDriverManager:
    def __init__(self, *args, **kwargs) -> None: ...
    # Asks which version is the newest, downloads what is missing.
    @blocks(FAB201)
    def install(self) -> str: ...
