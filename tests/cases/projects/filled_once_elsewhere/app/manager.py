import json
from pathlib import Path


class CommandManager:
    def __init__(self):
        self._state = None

    def state(self):
        if self._state is not None:
            return self._state
        self._state = json.loads(Path("state.json").read_text())
        return self._state

    def save(self, name):
        Path("state.json").write_text(json.dumps({**self.state(), "name": name}))


class SessionManager(CommandManager):
    pass
