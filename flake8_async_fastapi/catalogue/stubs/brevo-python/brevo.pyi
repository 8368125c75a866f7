"""https://developers.brevo.com/docs/python-sdk

distribution: brevo-python
verified: 5.1.0
"""

from flake8_async_fastapi.catalogue import FAB204, blocks

class _Part:
    """A part of the client: it has parts in turn, and requests."""

    def __getattr__(self, name) -> _Part: ...
    @blocks(FAB204)
    def __call__(self, *args, **kwargs): ...

class _Emails(_Part):
    @blocks(FAB204, use="await client.transactional_emails.send_transac_email(...) with brevo.AsyncBrevo")
    def send_transac_email(self, *args, **kwargs): ...

class _Sms(_Part):
    @blocks(FAB204, use="await client.transactional_sms.send_transac_sms(...) with brevo.AsyncBrevo")
    def send_transac_sms(self, *args, **kwargs): ...

class Brevo:
    def __init__(self, *args, **kwargs) -> None: ...
    transactional_emails: _Emails
    transactional_sms: _Sms
    account: _Part
    master_account: _Part
    user: _Part
    process: _Part
    senders: _Part
    domains: _Part
    webhooks: _Part
    external_feeds: _Part
    custom_objects: _Part
    contacts: _Part
    consent_groups: _Part
    conversations: _Part
    ecommerce: _Part
    coupons: _Part
    payments: _Part
    event: _Part
    inbound_parsing: _Part
    balance: _Part
    program: _Part
    reward: _Part
    tier: _Part
    wallet: _Part
    email_campaigns: _Part
    sms_campaigns: _Part
    whats_app_campaigns: _Part
    companies: _Part
    deals: _Part
    files: _Part
    notes: _Part
    tasks: _Part
    transactional_whats_app: _Part
    sms_templates: _Part
    o_auth: _Part
