"""https://github.com/VeNoMouS/cloudscraper

distribution: cloudscraper
verified: 1.2.71
"""

from flake8_async_fastapi.catalogue import FAB201, blocks
from requests import Session as _Session

class CloudScraper(_Session):
    @classmethod
    def create_scraper(cls, sess=None, **kwargs) -> CloudScraper: ...
    @classmethod
    @blocks(FAB201)
    def get_tokens(cls, url, **kwargs): ...
    @classmethod
    @blocks(FAB201)
    def get_cookie_string(cls, url, **kwargs): ...

def create_scraper(sess=None, **kwargs) -> CloudScraper: ...
@blocks(FAB201)
def get_tokens(url, **kwargs): ...
@blocks(FAB201)
def get_cookie_string(url, **kwargs): ...
