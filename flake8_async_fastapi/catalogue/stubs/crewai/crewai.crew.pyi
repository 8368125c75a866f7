"""https://docs.crewai.com/en/concepts/crews

distribution: crewai
verified: 1.15.30
"""

from crewai import Crew
