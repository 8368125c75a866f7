"""The services that the shop asks."""

from __future__ import annotations

import time

import requests


class RatesClient:
    """Exchange rates over HTTP, with one session for all requests."""

    def __init__(self, base_url: str) -> None:
        self.base_url = base_url
        self.session = requests.Session()

    def rate(self, currency: str) -> float:
        return float(self._get(f"/rates/{currency}")["rate"])

    def _get(self, path: str) -> dict[str, str]:
        response = self.session.get(self.base_url + path, timeout=5)
        response.raise_for_status()
        return response.json()


def retry_delay(attempt: int) -> None:
    time.sleep(2**attempt)
