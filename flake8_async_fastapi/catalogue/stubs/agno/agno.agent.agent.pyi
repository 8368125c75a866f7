"""https://docs.agno.com/reference/agents/agent

distribution: agno
verified: 3.1.10
"""

from agno.agent import Agent
