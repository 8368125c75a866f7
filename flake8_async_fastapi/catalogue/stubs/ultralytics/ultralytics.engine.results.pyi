"""https://docs.ultralytics.com/reference/engine/results/

distribution: ultralytics
verified: 8.4.190
skip: needs torch, several gigabytes
"""

from typing import Any

from flake8_async_fastapi.catalogue import FAB602, blocks

class Results:
    boxes: Any
    masks: Any
    names: dict[int, str]
    def cpu(self) -> Results: ...
    def numpy(self) -> Results: ...
    @blocks(FAB602)
    def save(self, *args, **kwargs) -> str: ...
    @blocks(FAB602)
    def save_crop(self, *args, **kwargs) -> None: ...
