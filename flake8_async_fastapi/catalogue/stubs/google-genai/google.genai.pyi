"""https://googleapis.github.io/python-genai/

distribution: google-genai
verified: 3.4.0
"""

from google.genai.client import Client

