"""https://ai.pydantic.dev/agents/

distribution: pydantic-ai-slim
verified: 2.68.0
"""

from pydantic_ai import Agent
