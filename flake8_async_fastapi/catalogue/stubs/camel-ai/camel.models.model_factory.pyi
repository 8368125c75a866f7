"""https://docs.camel-ai.org/reference/camel.models.base_model

distribution: camel-ai
verified: 0.2.90
"""

from camel.models import ModelFactory
