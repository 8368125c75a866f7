"""https://ai.google.dev/api/python/google/generativeai

distribution: google-generativeai
verified: 0.8.6
"""

from google.generativeai import ChatSession, GenerativeModel
