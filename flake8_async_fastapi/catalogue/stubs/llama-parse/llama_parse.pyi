"""https://github.com/run-llama/llama_cloud_services

distribution: llama-parse
verified: 0.6.94
"""

from llama_cloud_services import LlamaParse
