"""https://protectai.github.io/llm-guard/

distribution: llm-guard
verified: 0.3.16
skip: needs torch, several gigabytes
"""

from flake8_async_fastapi.catalogue import FAB604, blocks

# Nearly every scanner has a model of its own.
@blocks(FAB604)
def scan_prompt(scanners, prompt, fail_fast=False) -> tuple[str, dict[str, bool], dict[str, float]]: ...
@blocks(FAB604)
def scan_output(scanners, prompt, output, fail_fast=False) -> tuple[str, dict[str, bool], dict[str, float]]: ...
