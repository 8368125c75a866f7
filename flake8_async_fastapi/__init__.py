"""A flake8 plugin that finds calls that block the event loop of FastAPI applications."""

__version__ = "0.1.0"
