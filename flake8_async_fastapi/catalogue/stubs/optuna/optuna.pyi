"""https://optuna.readthedocs.io/en/stable/reference/study.html

distribution: optuna
verified: 5.0.0
"""

from flake8_async_fastapi.catalogue import FAB603, blocks, calls

class Study:
    @calls("func")
    @blocks(FAB603)
    def optimize(self, func, *args, **kwargs) -> None: ...

def create_study(*args, **kwargs) -> Study: ...
def load_study(*args, **kwargs) -> Study: ...
