"""https://docs.cloud.google.com/python/docs/reference/cloudtasks/latest

distribution: google-cloud-tasks
verified: 2.26.0
"""

from google.cloud.tasks_v2 import CloudTasksClient
