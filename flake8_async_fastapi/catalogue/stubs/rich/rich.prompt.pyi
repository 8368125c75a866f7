"""https://rich.readthedocs.io/en/stable/prompt.html

distribution: rich
verified: 14.2.0
"""

from typing import Any

from flake8_async_fastapi.catalogue import FAB105, blocks

class PromptBase:
    @classmethod
    @blocks(FAB105)
    def ask(cls, prompt="", *args, **kwargs) -> Any: ...
    @blocks(FAB105)
    def __call__(self, *, default=..., stream=None) -> Any: ...

class Prompt(PromptBase):
    @classmethod
    @blocks(FAB105)
    def ask(cls, prompt="", *args, **kwargs) -> Any: ...

class IntPrompt(PromptBase):
    @classmethod
    @blocks(FAB105)
    def ask(cls, prompt="", *args, **kwargs) -> Any: ...

class FloatPrompt(PromptBase):
    @classmethod
    @blocks(FAB105)
    def ask(cls, prompt="", *args, **kwargs) -> Any: ...

class Confirm(PromptBase):
    @classmethod
    @blocks(FAB105)
    def ask(cls, prompt="", *args, **kwargs) -> Any: ...
