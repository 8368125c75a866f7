from . import low
from .http import fetch, fetch as get_page
from .low import *

__all__ = ["fetch", "get_page", "low", "listed"]
