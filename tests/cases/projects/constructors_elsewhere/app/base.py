import requests


class Base:
    def __init__(self, url):
        self.url = url
        self.session = requests.Session()
        self.connect()

    def connect(self):
        return self.url


class Middle(Base):
    def __init__(self, url, *args, **kwargs):
        super().__init__(url, *args, **kwargs)
        self.extra = kwargs
