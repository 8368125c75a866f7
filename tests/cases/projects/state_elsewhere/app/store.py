import requests


class Store:
    def __init__(self):
        self.session = requests.Session()

    def load(self):
        return self.session.get("u")

    def name(self):
        return "store"
