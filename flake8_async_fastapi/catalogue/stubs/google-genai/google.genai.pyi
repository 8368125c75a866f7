"""https://googleapis.github.io/python-genai/

distribution: google-genai
verified: 3.6.1
"""

from google.genai.client import Client

