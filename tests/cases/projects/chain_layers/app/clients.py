import requests


class HttpClient:
    def __init__(self, url):
        self.url = url
        self.session = requests.Session()

    def get(self, path):
        return self.session.get(self.url + path).json()
