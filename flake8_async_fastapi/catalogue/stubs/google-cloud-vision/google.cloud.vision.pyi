"""https://docs.cloud.google.com/python/docs/reference/vision/latest

distribution: google-cloud-vision
verified: 3.16.0
"""

from google.cloud.vision_v1 import ImageAnnotatorClient
