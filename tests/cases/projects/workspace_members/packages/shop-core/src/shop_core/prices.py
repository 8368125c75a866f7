"""Prices, asked of another server by a session that the API sets."""

from requests import Session

session: Session | None = None


class Prices:
    def of(self, name: str) -> float:
        return session.get(f"https://prices.example/{name}").json()["price"]
