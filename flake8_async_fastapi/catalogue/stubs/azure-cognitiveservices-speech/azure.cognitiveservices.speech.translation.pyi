"""https://learn.microsoft.com/python/api/azure-cognitiveservices-speech/

distribution: azure-cognitiveservices-speech
verified: 1.53.0
"""

from azure.cognitiveservices.speech import Recognizer

class TranslationRecognizer(Recognizer): ...
