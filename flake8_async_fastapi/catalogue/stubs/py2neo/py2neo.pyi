"""https://py2neo.org/2021.1/workflow.html

distribution: py2neo
verified: 2021.2.4
"""

from py2neo.database import Graph, Transaction
from py2neo.matching import NodeMatch, NodeMatcher, RelationshipMatch, RelationshipMatcher
