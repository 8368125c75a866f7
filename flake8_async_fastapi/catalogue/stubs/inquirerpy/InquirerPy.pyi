"""https://inquirerpy.readthedocs.io/en/latest/

distribution: InquirerPy
verified: 0.3.4
"""

from InquirerPy.resolver import prompt, prompt_async
