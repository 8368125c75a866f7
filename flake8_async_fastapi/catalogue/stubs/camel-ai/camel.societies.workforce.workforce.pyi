"""https://docs.camel-ai.org/reference/camel.societies.workforce.workforce

distribution: camel-ai
verified: 0.2.90
"""

from camel.societies.workforce import Workforce
