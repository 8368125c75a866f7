"""https://developers.llamaindex.ai/python/framework/

distribution: llama-index-core
verified: 0.14.25
"""

from typing import Self

from llama_index.core.chat_engine.types import BaseChatEngine as _ChatEngine

class SimpleChatEngine(_ChatEngine):
    @classmethod
    def from_defaults(cls, *args, **kwargs) -> Self: ...

class CondenseQuestionChatEngine(_ChatEngine):
    @classmethod
    def from_defaults(cls, *args, **kwargs) -> Self: ...

class ContextChatEngine(_ChatEngine):
    @classmethod
    def from_defaults(cls, *args, **kwargs) -> Self: ...

class CondensePlusContextChatEngine(_ChatEngine):
    @classmethod
    def from_defaults(cls, *args, **kwargs) -> Self: ...

class MultiModalContextChatEngine(_ChatEngine):
    @classmethod
    def from_defaults(cls, *args, **kwargs) -> Self: ...
