"""https://strandsagents.com/latest/documentation/docs/user-guide/concepts/agents/agent-loop/

distribution: strands-agents
verified: 1.62.0
"""

from strands import Agent
