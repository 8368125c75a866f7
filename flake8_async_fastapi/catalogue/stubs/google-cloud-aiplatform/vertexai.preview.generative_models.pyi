"""https://cloud.google.com/python/docs/reference/vertexai/latest/vertexai.preview.generative_models

distribution: google-cloud-aiplatform
verified: 2.7.0
"""

from vertexai.generative_models import ChatSession, GenerativeModel
