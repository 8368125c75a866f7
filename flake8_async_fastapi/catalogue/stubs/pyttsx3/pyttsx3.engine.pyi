"""https://pyttsx3.readthedocs.io/en/latest/engine.html

distribution: pyttsx3
verified: 2.99
"""

from flake8_async_fastapi.catalogue import FAB602, blocks

class Engine:
    def say(self, text, name=None): ...
    def save_to_file(self, text, filename, name=None) -> None: ...
    @blocks(FAB602)
    def runAndWait(self, *args, **kwargs): ...
    @blocks(FAB602)
    def startLoop(self, *args, **kwargs): ...
