"""https://docs.python.org/3/library/re.html

distribution: python
verified: 3.13
"""

from flake8_async_fastapi.catalogue import calls

class Pattern:
    pattern: str
    @calls("repl")
    def sub(self, repl, string, count=0) -> str: ...
    @calls("repl")
    def subn(self, repl, string, count=0) -> tuple[str, int]: ...

def compile(pattern, flags=0) -> Pattern: ...
@calls("repl")
def sub(pattern, repl, string, count=0, flags=0) -> str: ...
@calls("repl")
def subn(pattern, repl, string, count=0, flags=0) -> tuple[str, int]: ...
