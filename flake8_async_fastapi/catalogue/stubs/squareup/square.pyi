"""https://developer.squareup.com/docs/sdks/python

distribution: squareup
verified: 46.0.0.20260916
"""

from flake8_async_fastapi.catalogue import FAB204, blocks

class _Part:
    """A part of the client: it has parts in turn, and requests."""

    def __getattr__(self, name) -> _Part: ...
    @blocks(FAB204)
    def __call__(self, *args, **kwargs): ...

class _Payments(_Part):
    @blocks(FAB204, use="await client.payments.create(...) with square.AsyncSquare")
    def create(self, *args, **kwargs): ...
    @blocks(FAB204, use="await client.payments.get(...) with square.AsyncSquare")
    def get(self, *args, **kwargs): ...
    @blocks(FAB204, use="await client.payments.update(...) with square.AsyncSquare")
    def update(self, *args, **kwargs): ...
    @blocks(FAB204, use="await client.payments.cancel(...) with square.AsyncSquare")
    def cancel(self, *args, **kwargs): ...
    @blocks(FAB204, use="await client.payments.complete(...) with square.AsyncSquare")
    def complete(self, *args, **kwargs): ...

class _Customers(_Part):
    @blocks(FAB204, use="await client.customers.create(...) with square.AsyncSquare")
    def create(self, *args, **kwargs): ...
    @blocks(FAB204, use="await client.customers.get(...) with square.AsyncSquare")
    def get(self, *args, **kwargs): ...
    @blocks(FAB204, use="await client.customers.update(...) with square.AsyncSquare")
    def update(self, *args, **kwargs): ...
    @blocks(FAB204, use="await client.customers.delete(...) with square.AsyncSquare")
    def delete(self, *args, **kwargs): ...
    @blocks(FAB204, use="await client.customers.search(...) with square.AsyncSquare")
    def search(self, *args, **kwargs): ...

class _Orders(_Part):
    @blocks(FAB204, use="await client.orders.create(...) with square.AsyncSquare")
    def create(self, *args, **kwargs): ...
    @blocks(FAB204, use="await client.orders.get(...) with square.AsyncSquare")
    def get(self, *args, **kwargs): ...
    @blocks(FAB204, use="await client.orders.update(...) with square.AsyncSquare")
    def update(self, *args, **kwargs): ...
    @blocks(FAB204, use="await client.orders.search(...) with square.AsyncSquare")
    def search(self, *args, **kwargs): ...
    @blocks(FAB204, use="await client.orders.calculate(...) with square.AsyncSquare")
    def calculate(self, *args, **kwargs): ...
    @blocks(FAB204, use="await client.orders.pay(...) with square.AsyncSquare")
    def pay(self, *args, **kwargs): ...

class Square:
    def __init__(self, *args, **kwargs) -> None: ...
    payments: _Payments
    customers: _Customers
    orders: _Orders
    o_auth: _Part
    v1transactions: _Part
    apple_pay: _Part
    bank_accounts: _Part
    bookings: _Part
    cards: _Part
    catalog: _Part
    channels: _Part
    devices: _Part
    disputes: _Part
    employees: _Part
    events: _Part
    gift_cards: _Part
    inventory: _Part
    invoices: _Part
    labor: _Part
    locations: _Part
    loyalty: _Part
    merchants: _Part
    checkout: _Part
    payouts: _Part
    refunds: _Part
    sites: _Part
    snippets: _Part
    subscriptions: _Part
    team_members: _Part
    team: _Part
    terminal: _Part
    transfer_orders: _Part
    vendors: _Part
    reporting: _Part
    cash_drawers: _Part
    webhooks: _Part
