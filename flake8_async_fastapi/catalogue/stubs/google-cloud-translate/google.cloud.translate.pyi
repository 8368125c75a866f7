"""https://docs.cloud.google.com/python/docs/reference/translate/latest

distribution: google-cloud-translate
verified: 3.28.0
"""

from google.cloud.translate_v3 import TranslationServiceAsyncClient, TranslationServiceClient
