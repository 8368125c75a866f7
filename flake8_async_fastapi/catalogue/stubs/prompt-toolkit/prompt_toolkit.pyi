"""https://python-prompt-toolkit.readthedocs.io/en/stable/pages/reference.html

distribution: prompt-toolkit
verified: 3.0.53
"""

from prompt_toolkit.application import Application
from prompt_toolkit.shortcuts import PromptSession, choice, prompt
