from .hero import Hero
from .team import Team

__all__ = ["Hero", "Team"]
