"""https://appwrite.io/docs/references

distribution: appwrite
verified: 27.0.0
"""


class Client:
    def __init__(self) -> None: ...
