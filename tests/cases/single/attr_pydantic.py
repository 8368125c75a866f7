# why: fields of pydantic models and settings
import requests
from pydantic import BaseModel, ConfigDict, PrivateAttr


class Tool(BaseModel):
    model_config = ConfigDict(arbitrary_types_allowed=True)
    name: str
    session: requests.Session
    options: dict[str, str] = {}
    _private: requests.Session = PrivateAttr()

    async def run(self):
        self.session.get("u")  # FAB201: 8, "get"
        self._private.get("u")  # FAB201: 8, "get"
        self.options.get("u")


async def uses(tool: Tool):
    tool.session.get("u")  # FAB201: 4, "get"
    tool.model_dump()
    tool.options.get("k")
