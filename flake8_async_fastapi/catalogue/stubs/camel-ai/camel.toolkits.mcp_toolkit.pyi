"""https://docs.camel-ai.org/reference/camel.toolkits.mcp_toolkit

distribution: camel-ai
verified: 0.2.90
"""

from camel.toolkits import MCPToolkit
