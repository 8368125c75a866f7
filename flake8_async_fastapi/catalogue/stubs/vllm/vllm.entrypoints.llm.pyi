"""https://docs.vllm.ai/en/latest/api/index.html

distribution: vllm
verified: 0.33.0
skip: needs torch, several gigabytes
"""

from vllm import LLM

