"""https://python-gitlab.readthedocs.io/en/stable/api-usage.html

distribution: python-gitlab
verified: 8.6.0
"""

from gitlab import AsyncGraphQL, Gitlab, GraphQL
