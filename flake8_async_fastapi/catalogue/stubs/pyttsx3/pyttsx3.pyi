"""https://pyttsx3.readthedocs.io/en/latest/engine.html

distribution: pyttsx3
verified: 2.99
"""

from flake8_async_fastapi.catalogue import FAB602, blocks
from pyttsx3.engine import Engine

def init(driverName=None, debug=False) -> Engine: ...
@blocks(FAB602)
def speak(text) -> None: ...
