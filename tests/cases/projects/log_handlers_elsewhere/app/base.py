import logging

import requests


class Sender(logging.Handler):
    url = "http://logs"

    def send(self, text):
        requests.post(self.url, data=text)
