"""https://python-emails.readthedocs.io/

distribution: emails
verified: 1.1.3
install: emails[html,jinja,async]
"""

from emails.backend.smtp import SMTPBackend
