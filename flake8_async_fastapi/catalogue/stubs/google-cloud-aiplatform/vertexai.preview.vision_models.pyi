"""https://cloud.google.com/python/docs/reference/vertexai/latest/vertexai.preview.vision_models

distribution: google-cloud-aiplatform
verified: 2.7.0
"""

from vertexai.vision_models import (
    Image,
    ImageCaptioningModel,
    ImageGenerationModel,
    ImageQnAModel,
    MultiModalEmbeddingModel,
)
