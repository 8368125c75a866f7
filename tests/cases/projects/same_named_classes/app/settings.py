class OAuth:
    @classmethod
    def from_yaml(cls, f):
        with open(f) as fh:
            return fh.read()


class Settings:
    def __init__(self):
        self._oauth = None

    @property
    def oauth(self):
        if self._oauth:
            return self._oauth
        self._oauth = OAuth.from_yaml("x")
        return self._oauth


settings = Settings()


async def use():
    return settings.oauth
