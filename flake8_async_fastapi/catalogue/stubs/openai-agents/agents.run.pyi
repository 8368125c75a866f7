"""https://openai.github.io/openai-agents-python/running_agents/

distribution: openai-agents
verified: 0.24.0
"""

from agents import Runner
