"""https://docs.cloud.google.com/python/docs/reference/analyticsdata/latest

distribution: google-analytics-data
verified: 0.23.3
"""

from google.analytics.data_v1beta import BetaAnalyticsDataAsyncClient, BetaAnalyticsDataClient
