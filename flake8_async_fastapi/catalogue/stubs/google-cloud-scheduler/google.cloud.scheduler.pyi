"""https://docs.cloud.google.com/python/docs/reference/cloudscheduler/latest

distribution: google-cloud-scheduler
verified: 2.21.0
"""

from google.cloud.scheduler_v1 import CloudSchedulerAsyncClient, CloudSchedulerClient
