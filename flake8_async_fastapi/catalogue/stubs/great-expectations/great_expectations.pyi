"""https://docs.greatexpectations.io/docs/reference/api/

distribution: great-expectations
verified: 1.24.1
"""

from typing import Generic, TypeVar

from flake8_async_fastapi.catalogue import FAB603, blocks

class Checkpoint:
    @blocks(FAB603)
    def run(self, *args, **kwargs): ...

class ValidationDefinition:
    @blocks(FAB603)
    def run(self, *args, **kwargs): ...
    @blocks(FAB603)
    def get_unexpected_rows(self, *args, **kwargs): ...

class _Expect:
    @blocks(FAB603)
    def __call__(self, *args, **kwargs): ...

# Every `expect_...` computes what it expects.
class _Validator:
    @blocks(FAB603)
    def validate(self, *args, **kwargs): ...
    @blocks(FAB603)
    def head(self, *args, **kwargs): ...
    def save_expectation_suite(self, *args, **kwargs): ...
    def get_expectation_suite(self, *args, **kwargs): ...
    def __getattr__(self, name) -> _Expect: ...

T = TypeVar("T")

class _Store(Generic[T]):
    def add(self, *args, **kwargs) -> T: ...
    def get(self, *args, **kwargs) -> T: ...
    def add_or_update(self, *args, **kwargs) -> T: ...

class _Context:
    checkpoints: _Store[Checkpoint]
    validation_definitions: _Store[ValidationDefinition]
    @blocks(FAB603)
    def get_validator(self, *args, **kwargs) -> _Validator: ...
    @blocks(FAB603)
    def build_data_docs(self, *args, **kwargs): ...

def get_context(*args, **kwargs) -> _Context: ...
