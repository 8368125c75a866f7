"""https://docs.cloud.google.com/python/docs/reference/recaptchaenterprise/latest

distribution: google-cloud-recaptcha-enterprise
verified: 1.34.0
"""

from google.cloud.recaptchaenterprise_v1 import RecaptchaEnterpriseServiceAsyncClient, RecaptchaEnterpriseServiceClient
