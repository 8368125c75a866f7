"""https://docs.cloud.google.com/python/docs/reference/texttospeech/latest

distribution: google-cloud-texttospeech
verified: 2.38.0
"""

from google.cloud.texttospeech_v1 import TextToSpeechClient
