"""https://guardrailsai.com/docs/api_reference_markdown/guards

distribution: guardrails-ai
verified: 0.11.0
"""

from guardrails import AsyncGuard
