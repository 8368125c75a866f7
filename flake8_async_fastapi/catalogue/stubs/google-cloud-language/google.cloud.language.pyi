"""https://docs.cloud.google.com/python/docs/reference/language/latest

distribution: google-cloud-language
verified: 2.22.0
"""

from google.cloud.language_v1 import LanguageServiceAsyncClient, LanguageServiceClient
