"""https://microsoft.github.io/presidio/api/analyzer_python/

distribution: presidio-analyzer
verified: 2.2.366
skip: hundreds of megabytes
"""

from typing import overload

from flake8_async_fastapi.catalogue import FAB604, blocks

class RecognizerResult:
    entity_type: str
    start: int
    end: int
    score: float

class DictAnalyzerResult: ...

class AnalyzerEngine:
    @overload
    def __init__(self, registry=None, *, nlp_engine: object, **kwargs) -> None: ...
    # Without an engine it loads a language model of its own.
    @overload
    @blocks(FAB604)
    def __init__(self, registry=None, nlp_engine=None, **kwargs) -> None: ...
    @blocks(FAB604)
    def analyze(self, text, language, *args, **kwargs) -> list[RecognizerResult]: ...

class BatchAnalyzerEngine:
    analyzer_engine: AnalyzerEngine
    @overload
    def __init__(self, analyzer_engine: AnalyzerEngine) -> None: ...
    @overload
    @blocks(FAB604)
    def __init__(self, analyzer_engine=None) -> None: ...
    @blocks(FAB604)
    def analyze_iterator(self, texts, language, *args, **kwargs) -> list[list[RecognizerResult]]: ...
    def analyze_dict(self, input_dict, language, *args, **kwargs) -> _Results: ...

# Each entry is analyzed where it is asked for.
class _Results:
    def __iter__(self) -> _Results: ...
    @blocks(FAB604)
    def __next__(self) -> DictAnalyzerResult: ...

class AnalyzerEngineProvider:
    def __init__(self, *args, **kwargs) -> None: ...
    @blocks(FAB604)
    def create_engine(self) -> AnalyzerEngine: ...
