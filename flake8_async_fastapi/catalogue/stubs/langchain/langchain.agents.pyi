"""https://reference.langchain.com/python/langchain/

distribution: langchain
verified: 1.4.7
"""

from langchain_classic.agents import AgentExecutor, create_json_chat_agent, create_openai_functions_agent
from langchain_classic.agents import create_openai_tools_agent, create_react_agent
from langchain_classic.agents import create_self_ask_with_search_agent, create_structured_chat_agent
from langchain_classic.agents import create_tool_calling_agent, create_xml_agent, initialize_agent
from langchain_community.agent_toolkits import create_sql_agent
from langchain_experimental.agents import create_csv_agent, create_pandas_dataframe_agent
from langgraph.graph.state import CompiledStateGraph as _Compiled

def create_agent(*args, **kwargs) -> _Compiled: ...
