"""https://docs.praison.ai

distribution: praisonaiagents
verified: 1.7.17
"""

from praisonaiagents.agent.agent import Agent
from praisonaiagents.agents.agents import AgentTeam
from praisonaiagents.agents.agents import AgentTeam as AgentManager
from praisonaiagents.agents.agents import AgentTeam as Agents
from praisonaiagents.agents.agents import AgentTeam as PraisonAIAgents
