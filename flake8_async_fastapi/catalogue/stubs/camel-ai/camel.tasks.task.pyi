"""https://docs.camel-ai.org/reference/camel.tasks.task

distribution: camel-ai
verified: 0.2.90
"""

from camel.tasks import Task, TaskManager
