"""https://llama-cpp-python.readthedocs.io/en/latest/api-reference/

distribution: llama-cpp-python
verified: 0.3.36
skip: compiles llama.cpp
"""

from llama_cpp import Llama
