"""https://docs.cloud.google.com/python/docs/reference/speech/latest

distribution: google-cloud-speech
verified: 2.41.0
"""

from google.cloud.speech_v1 import SpeechClient
