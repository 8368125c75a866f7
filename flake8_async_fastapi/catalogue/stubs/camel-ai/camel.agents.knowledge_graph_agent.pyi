"""https://docs.camel-ai.org/reference/camel.agents.chat_agent

distribution: camel-ai
verified: 0.2.90
"""

from camel.agents import KnowledgeGraphAgent
