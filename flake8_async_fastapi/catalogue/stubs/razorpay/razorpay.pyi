"""https://razorpay.com/docs/payments/server-integration/python/

distribution: razorpay
verified: 2.0.1
"""

from flake8_async_fastapi.catalogue import FAB204, blocks

# Every method of a resource is a request.
class _Request:
    @blocks(FAB204)
    def __call__(self, *args, **kwargs): ...

class _Resource:
    def __getattr__(self, name) -> _Request: ...

class Utility:
    def verify_payment_signature(self, *args, **kwargs) -> bool: ...
    def verify_payment_link_signature(self, *args, **kwargs) -> bool: ...
    def verify_subscription_payment_signature(self, *args, **kwargs) -> bool: ...
    def verify_webhook_signature(self, *args, **kwargs) -> bool: ...

class Client:
    utility: Utility
    account: _Resource
    addon: _Resource
    card: _Resource
    customer: _Resource
    device_activity: _Resource
    dispute: _Resource
    document: _Resource
    fund_account: _Resource
    iin: _Resource
    invoice: _Resource
    item: _Resource
    order: _Resource
    payment: _Resource
    payment_link: _Resource
    plan: _Resource
    product: _Resource
    qrcode: _Resource
    refund: _Resource
    registration_link: _Resource
    settlement: _Resource
    stakeholder: _Resource
    subscription: _Resource
    token: _Resource
    transfer: _Resource
    virtual_account: _Resource
    webhook: _Resource
