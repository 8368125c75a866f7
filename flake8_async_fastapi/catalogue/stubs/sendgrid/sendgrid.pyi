"""https://github.com/sendgrid/sendgrid-python

distribution: sendgrid
verified: 6.12.5
"""

from sendgrid.sendgrid import SendGridAPIClient

