import time

import requests


class HttpMixin:
    session = requests.Session()

    def fetch(self, url):
        return self.session.get(url)


class Base:
    def setup(self):
        return None

    def close(self):
        time.sleep(1)


class Template(Base):
    def run(self):
        return self.step()

    def step(self):
        return None
