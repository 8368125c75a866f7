"""https://bootphon.github.io/phonemizer/python_examples.html

distribution: phonemizer
verified: 3.4.0
"""

from flake8_async_fastapi.catalogue import FAB602, blocks

class _Backend:
    @blocks(FAB602)
    def phonemize(self, text, *args, **kwargs) -> list[str]: ...

class EspeakBackend(_Backend): ...
class EspeakMbrolaBackend(_Backend): ...
class FestivalBackend(_Backend): ...
