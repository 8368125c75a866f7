"""https://github.com/JoshData/python-email-validator

distribution: email-validator
verified: 2.4.0
"""

from flake8_async_fastapi.catalogue import FAB202, blocks

# Asks the domain's mail servers of DNS.
@blocks(FAB202, unless={"check_deliverability": False, "test_environment": True})
def validate_email(
    email, /, *, check_deliverability=None, test_environment=None, timeout=None, dns_resolver=None, **kwargs
): ...
