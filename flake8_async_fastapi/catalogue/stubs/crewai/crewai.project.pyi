"""https://docs.crewai.com/en/concepts/crews

distribution: crewai
verified: 1.15.30
"""

from collections.abc import Callable
from typing import TypeVar

from crewai import Agent, Crew, Task

F = TypeVar("F")

def CrewBase(cls: F) -> F: ...
def agent(meth: Callable[..., Agent]) -> Callable[..., Agent]: ...
def task(meth: Callable[..., Task]) -> Callable[..., Task]: ...
def crew(meth: Callable[..., Crew]) -> Callable[..., Crew]: ...
