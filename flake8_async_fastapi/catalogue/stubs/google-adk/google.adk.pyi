"""https://google.github.io/adk-docs/runtime/

distribution: google-adk
verified: 2.13.0
"""

from google.adk.runners import Runner
