"""https://guardrailsai.com/docs/api_reference_markdown/guards

distribution: guardrails-ai-types
verified: 0.5.0
"""

# What a guard is made of: the guards that do something derive from it.
class Guard:
    id: str
    name: str
