"""https://www.uvicorn.org/deployment/

distribution: uvicorn
verified: 0.54.0
"""

from uvicorn.config import Config
from uvicorn.main import run
from uvicorn.server import Server
