"""https://docs.camel-ai.org/reference/camel.societies.role_playing

distribution: camel-ai
verified: 0.2.90
"""

from camel.societies import RolePlaying
