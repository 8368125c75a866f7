"""https://docs.pandas-ai.com/v2/intro

distribution: pandasai
verified: 2.3.2
skip: needs a Python before 3.12
"""

from flake8_async_fastapi.catalogue import FAB205, blocks

class _Conversation:
    @blocks(FAB205)
    def chat(self, query, output_type=None): ...

class SmartDataframe(_Conversation): ...
class SmartDatalake(_Conversation): ...

class Agent(_Conversation):
    @blocks(FAB205)
    def generate_code(self, query, output_type=None): ...
    @blocks(FAB205)
    def execute_code(self, code=None, output_type=None): ...
    @blocks(FAB205)
    def clarification_questions(self, query) -> list[str]: ...
    @blocks(FAB205)
    def explain(self) -> str: ...
    @blocks(FAB205)
    def rephrase_query(self, query): ...
