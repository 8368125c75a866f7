"""https://huggingface.co/docs/timm/reference/models

distribution: timm
verified: 1.0.31
"""

from timm import create_model
